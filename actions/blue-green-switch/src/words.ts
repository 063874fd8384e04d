type Verdict = 'COMMITTED' | 'REVERTED' | 'FAILED_SAFE' | 'NEEDS_HUMAN' | 'SUPERSEDED' | 'GATE' | 'open'

interface Words {
  /** What came of a release: the first that is read. @param what  service and version; `''` where neither is known */
  readonly ended: Readonly<Record<Verdict, (what: string, environment: string) => string>>
  readonly release: string
  readonly requests: string
  readonly ofWhichBad: (requests: number, bad: number) => string
  readonly lastShift: string
  /** Where the traffic of a service is neither all on one slot nor all on the other, or not known. */
  readonly unclear: string
  readonly keptUntil: string
  readonly journal: string
  readonly columns: readonly [string, string, string]
}

/** What the summary of a release says. */
export const words: Readonly<Record<'en' | 'fr', Words>> = {
  en: {
    ended: {
      COMMITTED: (what, where) => `${what || 'The release'} is live in ${where}`,
      REVERTED: (what, where) => `${what || 'The release'} was taken back from ${where}`,
      FAILED_SAFE: (what, where) => `${what || 'The release'} did not go live in ${where}`,
      NEEDS_HUMAN: (what, where) => `${what || 'The release'} needs a person: look at ${where} now`,
      SUPERSEDED: (what, where) => `${what || 'The release'} made way for another one in ${where}`,
      GATE: (what, where) => `${what || 'The release'} waits for an approval before it goes to ${where}`,
      open: (what, where) => `${what || 'The release'} is on its way to ${where}`,
    },
    release: 'Release',
    requests: 'Requests of the new slot',
    ofWhichBad: (requests, bad) => `${requests}, ${bad} bad`,
    lastShift: 'Last shift seen after',
    unclear: 'split, or not known',
    keptUntil: 'Old slot kept warm until',
    journal: 'Journal',
    columns: ['Phase', 'Step:', 'What'],
  },
  fr: {
    ended: {
      COMMITTED: (what, where) => `${what || 'La version'} est en ligne (${where})`,
      REVERTED: (what, where) => `${what || 'La version'} : retour à la version précédente (${where})`,
      FAILED_SAFE: (what, where) => `${what || 'La version'} n’a pas été mise en ligne (${where})`,
      NEEDS_HUMAN: (what, where) => `${what || 'La version'} : intervention humaine nécessaire (${where})`,
      SUPERSEDED: (what, where) => `${what || 'La version'} a laissé la place à une autre (${where})`,
      GATE: (what, where) => `${what || 'La version'} attend une approbation (${where})`,
      open: (what, where) => `${what || 'La version'} : mise en ligne en cours (${where})`,
    },
    release: 'Mise en production',
    requests: 'Requêtes vers la nouvelle version',
    ofWhichBad: (requests, bad) => `${requests}, dont ${bad} en échec`,
    lastShift: 'Dernière bascule constatée après',
    unclear: 'réparti, ou inconnu',
    keptUntil: 'Ancienne version gardée prête jusqu’au',
    journal: 'Journal',
    columns: ['Phase', 'Étape:', 'Détail'],
  },
}

export function isVerdict(phase: string): phase is Verdict {
  return Object.hasOwn(words.en.ended, phase)
}
