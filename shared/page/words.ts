import type { ReleasePhase, TerminalPhase } from '../rollout/journal.ts'
import type { EvidenceWords } from './evidence.ts'
import { type PanelWords, plainPhase } from './panel.ts'

/** What a release's page says. Text of others is in it as it is: whoever draws escapes it. */
export interface PageWords {
  readonly panel: PanelWords
  readonly evidence: EvidenceWords
  /** @param what  service and version  @param where  the environment */
  readonly headlines: Readonly<Record<TerminalPhase | 'deployed' | 'failed', (what: string, where: string) => string>>
  /** @param what  service and version that is gone back to */
  readonly rollbacks: Readonly<Record<'done' | 'failed', (what: string, where: string) => string>>
  readonly aRelease: string
  readonly lead: Readonly<Record<'release' | 'rollback', (id: string, began: string) => string>>
  readonly figures: {
    readonly requests: string
    readonly bad: (failed: number) => string
    readonly traffic: string
    readonly lastSeen: string
    readonly analyses: string
    readonly verdicts: (promoted: number, rejected: number) => string
    readonly took: string
    readonly fromTo: string
  }
  readonly key: { readonly blue: string; readonly green: string; readonly failed: string; readonly end: string }
  readonly timeline: string
  readonly why: string
  readonly evidenceTitle: string
  readonly evidenceIntro: string
  readonly against: string
  readonly inFavour: string
  readonly judged: (percent: string, slotVerdict: 'healthy' | 'unhealthy' | 'inconclusive') => string
  readonly steps: string
  readonly stepHeads: readonly string[]
  /** What a step came to, or an action: as its output `phase` has it. */
  readonly came: Readonly<Record<string, string>>
  readonly journal: string
  readonly journalHeads: readonly string[]
  readonly more: (count: number) => string
}

function took(decimal: string) {
  return (ms: number) => {
    if (ms < 60_000) return `${(ms / 1_000).toFixed(1).replace('.', decimal)} s`
    const seconds = Math.round(ms / 1_000)
    const [minutes, hours] = [Math.floor(seconds / 60), Math.floor(seconds / 3_600)]
    const padded = (value: number) => String(value).padStart(2, '0')
    return hours > 0 ? `${hours} h ${padded(minutes % 60)}` : `${minutes} min ${padded(seconds % 60)}`
  }
}

function tick(seconds: number): string {
  if (seconds < 120) return `${seconds} s`
  return seconds < 7_200 ? `${Number((seconds / 60).toFixed(1))} min` : `${Number((seconds / 3_600).toFixed(1))} h`
}

const english: PageWords = {
  panel: {
    shares: 'traffic',
    failed: (count) => `bad answers: ${count}`,
    noneFailed: 'no bad answer',
    sinceItBegan: 'since it began',
    release: 'release',
    noRelease: 'no traffic was moved',
    phase: plainPhase,
    took: took('.'),
    tick,
  },
  evidence: {
    bound: 'decides',
    nothing: 'says nothing',
    answers: 'answers',
    described: ({ what, n, against, inFavour }) =>
      `${what}: after ${n} answers the evidence against the release is ${against} % of what rejects it, and for it ${inFavour} % of what promotes it`,
  },
  headlines: {
    UNSEEN: (what, where) => `${what} was asked for in ${where}: nobody saw it live`,
    COMMITTED: (what, where) => `${what} was promoted: it has all the traffic of ${where}`,
    REVERTED: (what, where) => `${what} was put back: ${where} is on what ran before`,
    FAILED_SAFE: (what, where) => `${what} got no traffic of ${where}`,
    NEEDS_HUMAN: (what, where) => `${what} needs a person in ${where}`,
    SUPERSEDED: (what, where) => `${what} made way for another release of ${where}`,
    deployed: (what, where) => `${what} was deployed to ${where}`,
    failed: (what, where) => `${what} was not released to ${where}`,
  },
  rollbacks: {
    done: (what, where) => `${where} is back on ${what}`,
    failed: (what, where) => `The rollback in ${where} did not go well: ${what}`,
  },
  aRelease: 'The release',
  lead: {
    release: (id, began) => `${id === '' ? 'Began' : `Release ${id}, begun`} ${began} UTC`,
    rollback: (id, began) => `${id === '' ? 'Began' : `Rollback ${id}, begun`} ${began} UTC`,
  },
  figures: {
    requests: 'Requests judged',
    bad: (failed) => (failed === 0 ? 'none of them was bad' : `${failed} of them were bad`),
    traffic: 'Traffic',
    lastSeen: 'where it was last seen',
    analyses: 'Analyses',
    verdicts: (promoted, rejected) => `${promoted} for the release, ${rejected} against it`,
    took: 'Took',
    fromTo: 'from the first step to the last',
  },
  key: {
    blue: 'traffic on blue',
    green: 'traffic on green',
    failed: 'bad answers of the new slot',
    end: 'how it ended',
  },
  timeline: 'What happened',
  why: 'Why',
  evidenceTitle: 'The evidence',
  evidenceIntro:
    'Each answer of the new slot adds to the evidence, or takes from it. Whichever line reaches the bound first decides; until then nothing is known. A failure that begins late, or in a burst, is put to a test of its own.',
  against: 'against the release',
  inFavour: 'for the release',
  judged: (percent, verdict) =>
    `With ${percent} % of the traffic: ${{ healthy: 'good', unhealthy: 'rejected', inconclusive: 'neither good nor bad' }[verdict]}`,
  steps: 'Steps',
  stepHeads: ['Step', 'Came to', 'Took', 'Why'],
  came: {},
  journal: 'Journal',
  journalHeads: ['Phase', 'When (UTC)', 'What'],
  more: (count) => `${count} more are not shown.`,
}

const frenchPhases: Readonly<Record<ReleasePhase, string>> = {
  PLANNED: 'prévue',
  LOCKED: 'verrou pris',
  PREPARED: 'préparée',
  VERIFIED: 'vérifiée',
  GATE: 'en attente',
  ARMED: 'armée',
  SWITCHING: 'bascule',
  SWITCHED: 'basculée',
  BAKING: 'observée',
  REVERTING: 'retour',
  INTERRUPTED: 'interrompue',
  UNSEEN: 'non observée',
  COMMITTED: 'validée',
  REVERTED: 'retirée',
  FAILED_SAFE: 'échec sans effet',
  NEEDS_HUMAN: 'à reprendre',
  SUPERSEDED: 'remplacée',
}

const french: PageWords = {
  panel: {
    shares: 'trafic',
    failed: (count) => `en erreur : ${count}`,
    noneFailed: 'aucune réponse en erreur',
    sinceItBegan: 'depuis le début',
    release: 'livraison',
    noRelease: 'aucun trafic déplacé',
    phase: (phase) => frenchPhases[phase],
    took: took(','),
    tick,
  },
  evidence: {
    bound: 'décide',
    nothing: 'ne dit rien',
    answers: 'réponses',
    described: ({ what, n, against, inFavour }) =>
      `${what} : après ${n} réponses, les preuves contre la livraison atteignent ${against} % du seuil de rejet, et celles en sa faveur ${inFavour} % du seuil de promotion`,
  },
  headlines: {
    UNSEEN: (what, where) => `${what} a été demandée sur ${where} : personne ne l’a vue en ligne`,
    COMMITTED: (what, where) => `${what} est promue : tout le trafic de ${where} lui revient`,
    REVERTED: (what, where) => `${what} a été retirée : ${where} est revenu à ce qui tournait avant`,
    FAILED_SAFE: (what, where) => `${what} n’a reçu aucun trafic de ${where}`,
    NEEDS_HUMAN: (what, where) => `${what} demande une intervention sur ${where}`,
    SUPERSEDED: (what, where) => `${what} a cédé la place à une autre livraison de ${where}`,
    deployed: (what, where) => `${what} est déployée sur ${where}`,
    failed: (what, where) => `${what} n’a pas été livrée sur ${where}`,
  },
  rollbacks: {
    done: (what, where) => `${where} est de nouveau sur ${what}`,
    failed: (what, where) => `Le retour arrière en ${where} ne s’est pas bien passé : ${what}`,
  },
  aRelease: 'La livraison',
  lead: {
    release: (id, began) => `${id === '' ? 'Commencée' : `Livraison ${id}, commencée`} le ${began} UTC`,
    rollback: (id, began) => `${id === '' ? 'Commencé' : `Retour arrière ${id}, commencé`} le ${began} UTC`,
  },
  figures: {
    requests: 'Requêtes jugées',
    bad: (failed) => (failed === 0 ? 'aucune en erreur' : `dont ${failed} en erreur`),
    traffic: 'Trafic',
    lastSeen: 'où il a été vu en dernier',
    analyses: 'Analyses',
    verdicts: (promoted, rejected) => `${promoted} pour la livraison, ${rejected} contre`,
    took: 'Durée',
    fromTo: 'de la première étape à la dernière',
  },
  key: {
    blue: 'trafic sur blue',
    green: 'trafic sur green',
    failed: 'réponses en erreur du nouveau slot',
    end: 'la fin de la livraison',
  },
  timeline: 'Ce qui s’est passé',
  why: 'Pourquoi',
  evidenceTitle: 'Les preuves',
  evidenceIntro:
    'Chaque réponse du nouveau slot ajoute aux preuves, ou en retire. La première courbe qui atteint le seuil décide ; d’ici là, rien n’est acquis. Les erreurs qui commencent tard, ou qui arrivent en rafale, passent un test à part.',
  against: 'contre la livraison',
  inFavour: 'pour la livraison',
  judged: (percent, verdict) =>
    `Avec ${percent} % du trafic : ${{ healthy: 'bonne', unhealthy: 'rejetée', inconclusive: 'ni bonne ni mauvaise' }[verdict]}`,
  steps: 'Étapes',
  stepHeads: ['Étape', 'Résultat', 'Durée', 'Pourquoi'],
  came: {
    Successful: 'réussie',
    Failed: 'échec',
    Error: 'erreur',
    Inconclusive: 'indécise',
    Paused: 'en attente',
  },
  journal: 'Journal',
  journalHeads: ['Phase', 'Quand (UTC)', 'Quoi'],
  more: (count) => `${count} autres ne sont pas affichées.`,
}

export const pageWords: Readonly<Record<'en' | 'fr', PageWords>> = { en: english, fr: french }
