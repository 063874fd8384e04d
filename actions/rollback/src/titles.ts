import type { Locale } from '../../../shared/notify/message.ts'

/** How a rollback ended, as people are told. */
export const titles = {
  en: {
    began: 'the rollback began',
    done: '✅ Rolled back',
    failed: '🔥 Rollback failed',
    unwell: '🔥 Rolled back, but not well',
    proposed: '🔀 Revert proposed',
    colon: ': ',
  },
  fr: {
    began: 'début du retour arrière',
    done: '✅ Retour arrière effectué',
    failed: '🔥 Échec du retour arrière',
    unwell: '🔥 Retour arrière effectué, mais le service va mal',
    proposed: '🔀 Annulation proposée',
    colon: ' : ',
  },
} as const satisfies Record<Locale, Record<string, string>>
