import { runAction } from '../../../shared/action/run-action.ts'
import { action } from './run.ts'

await runAction(action)
