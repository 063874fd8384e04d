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

/** The summary of a release that may not begin. */
export const refusals: Readonly<Record<string, string>> = {
  '{} was not released to {}: {t}': '{1} n’a pas été mis en ligne ({2}) : {3}',
  '{} was not released: {t}': '{1} n’a pas été mis en ligne : {2}',
  'nothing was released: {t}': 'rien n’a été mis en ligne : {1}',
  'nothing was released to {}: {t}': 'rien n’a été mis en ligne ({1}) : {2}',
  'the window is closed': 'la fenêtre est fermée',
  refused: 'refusé',
  'nothing was changed; {t}': 'rien n’a été changé ; {1}',
  'run it again when the window is open': 'relancez quand la fenêtre sera ouverte',
  'run it again when the window is open, or now with a reason in the input window-override':
    'relancez quand la fenêtre sera ouverte, ou dès maintenant avec une raison dans l’entrée window-override',
  'run it again when the window is open; before that {} may, with a reason in the input window-override':
    'relancez quand la fenêtre sera ouverte ; d’ici là, {1} peut le faire avec une raison dans l’entrée window-override',
  'resolve what the line above says, then run it again': 'réglez ce que dit la ligne ci-dessus, puis relancez',
}
