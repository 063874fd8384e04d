import { serve } from '../../lib/service.js'
import { routes } from './routes.js'

serve('payment', routes)
