/** What may be closed, and how French begins to say that it is. */
const closed: Readonly<Record<string, string>> = {
  'the deployment window': 'la fenêtre de déploiement est fermée',
  'the window to shift traffic': 'la fenêtre de bascule du trafic est fermée',
  'the window for rollbacks': 'la fenêtre des rollbacks est fermée',
  'the window to migrate a database': 'la fenêtre de migration d’une base de données est fermée',
  'the window to rollback a database': 'la fenêtre pour défaire une migration est fermée',
  'the window to restore a database': 'la fenêtre de restauration d’une base de données est fermée',
  'the window to undo a database': 'la fenêtre pour défaire une restauration est fermée',
  'the window to refresh a database': 'la fenêtre pour rafraîchir une base de données est fermée',
}
const causes: Readonly<Record<string, string>> = {
  'freeze {}': 'gel : {1}',
  '{} is a holiday': '{1} est un jour férié',
  'never {}': 'jamais {1}',
  'the eve of a holiday': 'veille de jour férié',
  'only {}': 'seulement {1}',
}

/** Why a window is closed, and what came of that. Each is a sentence of its own: by itself `only {}` would be found in what is none of ours. */
export const windows: Readonly<Record<string, string>> = {
  'refused: {t}': 'refusé : {1}',
  'nothing was done: {t}': 'rien n’a été fait : {1}',
  ...Object.fromEntries(
    Object.entries(closed).flatMap(([what, begin]) =>
      Object.entries(causes).map(([cause, french]) => [`${what} is closed (${cause})`, `${begin} (${french})`]),
    ),
  ),
}
