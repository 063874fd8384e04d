import type { Locale } from '../../../shared/notify/message.ts'

/** How a rollback stands, as people are told. */
export const titles = {
  en: {
    began: 'the rollback began',
    going: '🚨 Rollback in progress',
    done: '✅ Rolled back',
    failed: '🔥 Rollback failed',
    unwell: '🔥 Rolled back, but not well',
    proposed: '🔀 Revert proposed',
    colon: ': ',
  },
  fr: {
    began: 'début du retour arrière',
    going: '🚨 Retour arrière en cours',
    done: '✅ Retour arrière effectué',
    failed: '🔥 Échec du retour arrière',
    unwell: '🔥 Retour arrière effectué, mais le service va mal',
    proposed: '🔀 Annulation proposée',
    colon: ' : ',
  },
} as const satisfies Record<Locale, Record<string, string>>

const standings = ['going', 'done', 'failed', 'unwell', 'proposed'] as const

/** Whether a title says how a rollback stands, this one or an earlier one: what a release or a person has called it stays. */
export function isOfRollback(title: string): boolean {
  return [titles.en, titles.fr].some((words) => standings.some((one) => title.startsWith(words[one])))
}
