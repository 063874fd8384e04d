import type { Locale } from '../../../shared/notify/message.ts'
import type { Level } from './resolve.ts'

const minute = 60_000

/** What a rollback of a level owes to people, besides being done (P50–P52); a box each in the incident's issue. */
export interface Duty {
  readonly text: Readonly<Record<Locale, string>>
  /** Milliseconds from the beginning by which it is due; undefined: as soon as it can be. */
  readonly within?: number
}

/** Milliseconds by which the post-mortem is written (D42). */
export const postMortemWithin = 48 * 60 * minute

const investigate: Duty = {
  text: { en: 'find out what was wrong with the version that was rolled back', fr: 'trouver ce qui n’allait pas' },
}
const postMortem: Duty = {
  text: { en: 'write the post-mortem', fr: 'rédiger le post-mortem' },
  within: postMortemWithin,
}
const validate: Duty = {
  text: {
    en: 'validate every function: log in, search, pay, what administrators do',
    fr: 'valider toutes les fonctions : connexion, recherche, paiement, administration',
  },
  within: 15 * minute,
}
const tellUsers: Duty = {
  text: {
    en: 'tell users, where they noticed it for more than five minutes',
    fr: 'prévenir les utilisateurs, s’ils ont été touchés plus de cinq minutes',
  },
  within: 5 * minute,
}
const crisisCell: Duty = {
  text: { en: 'call the crisis cell together', fr: 'réunir la cellule de crise' },
  within: 15 * minute,
}

const duties: Readonly<Record<Level, readonly Duty[]>> = {
  1: [investigate, postMortem],
  2: [crisisCell, tellUsers, validate, investigate, postMortem],
  3: [
    {
      text: { en: 'isolate the affected services', fr: 'isoler les services touchés' },
      within: 5 * minute,
    },
    crisisCell,
    tellUsers,
    {
      text: {
        en: 'look whether data is corrupt; if it is, restore it with the database action',
        fr: 'vérifier l’intégrité des données et, si elles sont corrompues, les restaurer par l’action database',
      },
      within: 30 * minute,
    },
    validate,
    { text: { en: 'publish a notice', fr: 'publier un communiqué' }, within: 60 * minute },
    {
      text: { en: 'audit who had access, and what was changed', fr: 'auditer les accès et les changements' },
    },
    investigate,
    postMortem,
  ],
}

export interface Due {
  readonly text: string
  /** Milliseconds since the epoch. */
  readonly by: number | undefined
}

/** @param beganAt  milliseconds since the epoch */
export function duesOf(level: Level, locale: Locale, beganAt: number): readonly Due[] {
  return duties[level].map(({ text, within }) => ({
    text: text[locale],
    by: within === undefined ? undefined : beganAt + within,
  }))
}

const owed = { en: 'Owed:', fr: 'À faire :' } as const satisfies Record<Locale, string>

/** As plain lines, for messages. */
export function owedLines(dues: readonly Due[], locale: Locale): string {
  const lines = dues.map(({ text, by }) => `- ${text}${by === undefined ? '' : ` · ${formatInstant(by)}`}`)
  return [owed[locale], ...lines].join('\n')
}

/** `2026-11-28 03:20 UTC` */
export function formatInstant(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 16).replace('T', ' ')} UTC`
}
