import { en, type Words } from './messages-en.ts'
import { fr } from './messages-fr.ts'

export type { Words } from './messages-en.ts'
export type Locale = 'en' | 'fr'

export const words: Readonly<Record<Locale, Words>> = { en, fr }
