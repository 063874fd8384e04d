export type Locale = 'en' | 'fr'

export interface Words {
  readonly breaking: string
  readonly features: string
  readonly fixes: string
  readonly security: string
  readonly performance: string
  readonly reverts: string
  readonly other: string
  readonly metrics: string
  readonly metric: string
  readonly value: string
  readonly since: (release: string) => string
  readonly contributors: string
  readonly newcomers: string
  readonly closes: string
  readonly colon: string
  readonly fullChangelog: string
  readonly nothing: string
  readonly more: (count: number) => string
  readonly unreleased: string
  readonly gitOnly: string
  readonly deployTime: string
  readonly coverage: string
  readonly tests: string
  readonly p95: string
  readonly failedRequests: string
  readonly incidents: string
  readonly of: (part: string, whole: string) => string
}

/** The teams' own titles are the French ones (P80). */
export const words: Readonly<Record<Locale, Words>> = {
  en: {
    breaking: '💥 Breaking changes',
    features: '🚀 New features',
    fixes: '🐛 Fixes',
    security: '🔒 Security',
    performance: '⚡ Performance',
    reverts: '⏪ Reverts',
    other: '📦 Other changes',
    metrics: '📊 Technical metrics',
    metric: 'Metric',
    value: 'Value',
    since: (release) => `Since ${release}`,
    contributors: '👥 Contributors',
    newcomers: 'First contribution',
    closes: 'closes',
    colon: ':',
    fullChangelog: 'Full changelog',
    nothing: 'Nothing to tell the users of the product.',
    more: (count) => `${count} more`,
    unreleased: 'Unreleased',
    gitOnly: 'Made from git alone: titles, authors and issues that only GitHub knows are not in it.',
    deployTime: 'Deployment time',
    coverage: 'Coverage',
    tests: 'Tests passed',
    p95: 'P95',
    failedRequests: 'Failed requests during the switch',
    incidents: 'Incidents',
    of: (part, whole) => `${part} of ${whole}`,
  },
  fr: {
    breaking: '💥 Changements incompatibles',
    features: '🚀 Nouvelles fonctionnalités',
    fixes: '🐛 Corrections',
    security: '🔒 Sécurité',
    performance: '⚡ Performance',
    reverts: '⏪ Retours en arrière',
    other: '📦 Autres changements',
    metrics: '📊 Métriques techniques',
    metric: 'Métrique',
    value: 'Valeur',
    since: (release) => `Depuis ${release}`,
    contributors: '👥 Contributeurs',
    newcomers: 'Première contribution',
    closes: 'ferme',
    colon: '\u00a0:',
    fullChangelog: 'Liste complète',
    nothing: 'Rien à annoncer aux utilisateurs du produit.',
    more: (count) => `${count} de plus`,
    unreleased: 'À venir',
    gitOnly: 'Établi à partir de git seul : les titres, auteurs et tickets que seul GitHub connaît n’y figurent pas.',
    deployTime: 'Temps de déploiement',
    coverage: 'Couverture',
    tests: 'Tests réussis',
    p95: 'P95',
    failedRequests: 'Requêtes en échec pendant la bascule',
    incidents: 'Incidents',
    of: (part, whole) => `${part} sur ${whole}`,
  },
}
