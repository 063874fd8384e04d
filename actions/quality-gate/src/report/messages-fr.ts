import { formatQuantity } from '../../../../shared/rules/quantity.ts'
import type { Meanings } from './meaning.ts'
import type { Words } from './messages-en.ts'

/** In French 0 and 1 are singular. */
const times = (count: number, one: string, many = one.replace(/(?= |$)/g, 's')) => `${count} ${count < 2 ? one : many}`
const space = '\u00a0'

const meanings: Meanings = {
  coverage: ({ text }) => `${text} des lignes sont couvertes`,
  'coverage.lines': ({ text }) => `${text} des lignes sont couvertes`,
  'coverage.branches': ({ text }) => `${text} des branches sont couvertes`,
  'coverage.functions': ({ text }) => `${text} des fonctions sont couvertes`,
  'coverage.statements': ({ text }) => `${text} des instructions sont couvertes`,
  'coverage.patch': ({ text, tally }) =>
    tally
      ? `${tally.covered} ${tally.covered < 2 ? 'ligne modifiée couverte' : 'lignes modifiées couvertes'} sur ${tally.total}`
      : `${text} des lignes modifiées sont couvertes`,
  'coverage.delta': ({ text, isNegative }) => `la couverture ${isNegative ? 'baisse' : 'augmente'} de ${text}`,
  'coverage.files.min': ({ text }) => `le fichier le moins couvert l’est à ${text}`,
  'tests.total': ({ count }) => times(count, 'test exécuté'),
  'tests.passed': ({ count }) => times(count, 'test réussi'),
  'tests.failed': ({ count }) => times(count, 'test échoue', 'tests échouent'),
  'tests.errors': ({ count }) => times(count, 'test est en erreur', 'tests sont en erreur'),
  'tests.skipped': ({ count }) => times(count, 'test est ignoré', 'tests sont ignorés'),
  'tests.flaky': ({ count }) => times(count, 'test est instable', 'tests sont instables'),
  'tests.seconds': ({ text }) => `les tests durent ${text}`,
  'lint.error': ({ count }) => times(count, 'erreur de lint', 'erreurs de lint'),
  'lint.warning': ({ count }) => times(count, 'avertissement de lint', 'avertissements de lint'),
  'lint.total': ({ count }) => times(count, 'constat de lint', 'constats de lint'),
  'lint.new': ({ count }) => `${times(count, 'constat de lint', 'constats de lint')} sur les lignes modifiées`,
  'security.critical': ({ count }) => times(count, 'faille critique'),
  'security.high': ({ count }) => `${times(count, 'faille')} de gravité élevée`,
  'security.moderate': ({ count }) => `${times(count, 'faille')} de gravité moyenne`,
  'security.low': ({ count }) => `${times(count, 'faille')} de faible gravité`,
  'security.unknown': ({ count }) => `${times(count, 'faille')} de gravité inconnue`,
  'security.total': ({ count }) => `${times(count, 'faille')} de sécurité`,
  'hygiene.secrets': ({ count }) => `${times(count, 'secret')} dans le dépôt`,
  'hygiene.logs': ({ count }) =>
    `${times(count, 'ligne')} de journal qui ${count === 1 ? 'montre' : 'montrent'} un secret`,
  'hygiene.cors': ({ count }) =>
    `${times(count, 'réponse')} lisible${count < 2 ? '' : 's'} depuis n’importe quelle origine`,
  'hygiene.debug': ({ count }) => `${times(count, 'trace')} de débogage en service`,
  'hygiene.total': ({ count }) => `${times(count, 'constat')} d’hygiène`,
  'complexity.max': ({ text }) => `la fonction la plus complexe a une complexité de ${text}`,
  'complexity.mean': ({ text }) => `les fonctions ont une complexité moyenne de ${text}`,
  'dependencies.outdated.major': ({ count }) => `${times(count, 'dépendance')} en retard d’une version majeure`,
  'dependencies.outdated.minor': ({ count }) => `${times(count, 'dépendance')} en retard d’une version mineure`,
  'dependencies.outdated.patch': ({ count }) => `${times(count, 'dépendance')} en retard d’un correctif`,
  'dependencies.outdated.total': ({ count }) => `${times(count, 'dépendance')} à mettre à jour`,
  'reviews.approved': ({ count }) => times(count, 'approbation valable'),
  score: ({ text }) => `le score est de ${text}`,
}

const rows: Readonly<Record<string, string>> = {
  'coverage.lines': 'Lignes couvertes',
  'coverage.branches': 'Branches couvertes',
  'coverage.functions': 'Fonctions couvertes',
  'coverage.statements': 'Instructions couvertes',
  'coverage.patch': 'Lignes modifiées couvertes',
  'tests.total': 'Tests',
  'tests.failed': 'Tests échoués',
  'tests.skipped': 'Tests ignorés',
  'tests.flaky': 'Tests instables',
  'tests.seconds': 'Durée des tests',
  'lint.error': 'Erreurs de lint',
  'lint.warning': 'Avertissements de lint',
  'lint.new': 'Constats de lint sur les lignes modifiées',
  'security.critical': `Sécurité${space}: critique`,
  'security.high': `Sécurité${space}: élevée`,
  'security.moderate': `Sécurité${space}: moyenne`,
  'security.low': `Sécurité${space}: faible`,
  'security.unknown': `Sécurité${space}: gravité inconnue`,
  'hygiene.secrets': 'Secrets',
  'hygiene.logs': 'Secrets dans les journaux',
  'hygiene.cors': 'Ouvert à toute origine',
  'hygiene.debug': 'Débogage en service',
  'complexity.max': 'Complexité la plus élevée',
  'complexity.mean': 'Complexité moyenne',
  'dependencies.outdated.major': 'En retard d’une version majeure',
  'dependencies.outdated.minor': 'En retard d’une version mineure',
  'dependencies.outdated.patch': 'En retard d’un correctif',
  score: 'Score sur 10',
}

export const fr: Words = {
  verdict: {
    pass: 'Contrôle qualité réussi',
    warn: 'Contrôle qualité réussi avec des avertissements',
    block: 'Contrôle qualité bloquant',
  },
  state: { holds: 'respectée', broken: 'non respectée', missing: 'donnée absente', 'n/a': 'sans objet' },
  kinds: { lint: 'lint', security: 'sécurité', hygiene: 'hygiène', dependencies: 'dépendances à mettre à jour' },
  severities: {
    secrets: 'secret',
    logs: 'journal',
    cors: 'cors',
    debug: 'débogage',
    critical: 'gravité critique',
    high: 'gravité élevée',
    moderate: 'gravité moyenne',
    low: 'gravité faible',
    unknown: 'gravité inconnue',
    error: 'erreur',
    warning: 'avertissement',
    note: 'remarque',
  },
  meanings,
  rows,
  restingRule: '(sans objet ici)',
  commands: 'Commandes',
  quantity: (one, digits) =>
    formatQuantity(one, digits)
      .replace('.', ',')
      .replace(/(?<=\d)(?=[a-zA-Z%])/, space)
      .replace('-', '−'),
  points: (text) => `${text} ${/^[−-]?[01](?:,|$)/.test(text) ? 'point' : 'points'}`,
  metric: (name, text) => `la métrique ${name} vaut ${text}`,
  unknown: (name) => `la métrique ${name} est absente`,
  notHeld: (explanation) => `règle non respectée${space}: ${explanation}`,
  unjudged: (explanation) => `règle impossible à juger${space}: ${explanation}`,
  asked: {
    '>=': (limit) => `minimum demandé${space}: ${limit}`,
    '>': (limit) => `il faut plus de ${limit}`,
    '<=': (limit) => `maximum admis${space}: ${limit}`,
    '<': (limit) => `il faut moins de ${limit}`,
    '==': (limit) => `il faut exactement ${limit}`,
    '!=': (limit) => `il faut autre chose que ${limit}`,
  },
  allHold: (count) => (count === 1 ? 'La règle est respectée.' : `Les ${count} règles sont respectées.`),
  someHold: (held, resting, missing) =>
    [
      times(held, 'règle respectée'),
      ...(resting > 0 ? [`${resting} sans objet ici`] : []),
      ...(missing > 0 ? [`${missing} impossible${missing < 2 ? '' : 's'} à juger`] : []),
    ].join(', '),
  others: (count) => `et ${count} de plus`,
  otherRules: (count) =>
    `et ${count} autre${count === 1 ? '' : 's'} règle${count === 1 ? '' : 's'} non respectée${count === 1 ? '' : 's'}`,
  commandFailed: (name, exitCode, isLate) =>
    isLate ? `${name} a dépassé le temps imparti` : `${name} a échoué (code de sortie ${exitCode})`,
  broken: 'Règles non respectées',
  troubles: 'Autres problèmes',
  semicolon: `${space}; `,
  colon: `${space}: `,
  failures: 'Tests échoués',
  findings: 'Constats',
  uncovered: 'Lignes modifiées qu’aucun test ne couvre',
  unnamed: `Fichiers modifiés qu’aucun rapport de couverture ne nomme, dont rien ne compte${space}:`,
  headline: (percent, covered, total) =>
    `coverage.py affiche **${percent}${space}%**${space}: lignes et branches ensemble (${covered} sur ${total}).`,
  base: 'Avant',
  head: 'Après',
  now: 'Maintenant',
  change: '±',
  metricTitle: 'Mesure',
  byReport: 'Détail par rapport',
  figures: (count) => `${count} mesures`,
  fine: (held) => times(held, 'règle respectée'),
  resting: (count) => `${count} sans objet`,
  passed: (count) => times(count, 'test réussi'),
  nothingFound: (kinds) => `rien à signaler${space}: ${kinds}`,
  lineNumbers: `lignes non couvertes${space}:`,
  worstFiles: 'Fichiers les moins couverts',
  worstFunctions: 'Fonctions les plus complexes',
  accepted: (count) => `${times(count, 'constat accepté')} par la liste d’exceptions.`,
  expired: 'Exception dont la date est passée',
  trend: 'Tendance',
  range: 'Du plus bas au plus haut',
  noBaseline: `Il n’y a pas encore de référence${space}: ce qui s’y compare est sans objet.`,
  policy: (sha) => `Politique du commit de base ${sha}, et non de cette modification.`,
  adopted: `Cette pull request adopte release-kit${space}: sa propre configuration s’applique.`,
  dryRun: `Simulation${space}: aucune commande lancée, rien de publié.`,
  cut: `Raccourci${space}; tout est dans le résumé du job.`,
  cutSummary: `Raccourci${space}; le rapport JSON a toutes les règles et toutes les valeurs.`,
  commit: 'Commit',
  run: 'exécution',
  time: (at, timeZone) =>
    `${new Intl.DateTimeFormat('fr-FR', { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(at)} (${timeZone})`,
  notCovered: (from, to) =>
    from === to
      ? 'Aucun test ne couvre cette ligne modifiée.'
      : `Aucun test ne couvre ces ${to - from + 1} lignes modifiées.`,
  notCoveredTitle: 'Non couvert',
}
