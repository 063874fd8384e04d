import { reworkWithin } from '../../../shared/audit/metrics.ts'
import type { GoalName } from '../../../shared/audit/goals.ts'

export type FigureName = GoalName | 'frequency' | 'lead-time' | 'rework' | 'security'

/** What the report says, for people. Text of others is never in it: each renderer escapes that for itself. */
export interface Words {
  readonly figures: Readonly<Record<FigureName, { readonly label: string; readonly definition: string }>>
  title(environments: string, period: string): string
  scope(from: string, to: string): string
  /** What the signatures do not vouch for. */
  doubt(unverified: number): string
  readonly goals: string
  readonly goal: string
  readonly met: string
  readonly missed: string
  readonly releases: string
  readonly services: string
  readonly incidents: string
  readonly secrets: string
  readonly meaning: string
  readonly security: string
  readonly performance: string
  readonly noGate: string
  trend(metric: string, values: number, first: string, last: string): string
  readonly none: string
  readonly whole: string
  readonly indicative: string
  readonly before: string
  readonly noRelease: string
  readonly noIncident: string
  readonly stillOpen: string
  readonly successful: string
  readonly not: string
  mostAtOnce(count: number): string
  more(count: number): string
  overTime(all: number, lost: number): string
  readonly perService: string
  within(time: string): string
  aDay(count: string): string
  days(count: string): string
  readonly decimal: string
  readonly colon: string
  readonly states: Readonly<Record<'overdue' | 'due soon' | 'fine', string>>
  readonly heads: {
    readonly figures: readonly string[]
    readonly services: readonly string[]
    readonly environment: string
    readonly incidents: readonly string[]
    readonly secrets: readonly string[]
    readonly definition: string
    readonly security: readonly string[]
    readonly performance: readonly string[]
  }
  reason(counts: { count: number; period: string; unverified: number; met: number; judged: number }): string
}

const hours = reworkWithin / 3_600_000

const english: Words = {
  figures: {
    'success-rate': {
      label: 'Success rate',
      definition: 'committed ÷ all releases that ended; superseded ones left out',
    },
    deployment: {
      label: 'Mean deployment time',
      definition: 'from the beginning of a committed release to its end, without waits for its turn and for approval',
    },
    'rollback-rate': {
      label: 'Rollbacks',
      definition: 'rollbacks, and releases that took traffic back themselves, ÷ releases',
    },
    recovery: {
      label: 'Recovery',
      definition:
        'mean time from the first bad verdict on a failed deployment to the end of its revert, else to the next healthy one',
    },
    'change-failure': {
      label: 'Change failure rate',
      definition:
        'deployments with traffic that were reverted, rolled back or named by an incident issue ÷ deployments with traffic',
    },
    frequency: {
      label: 'Deployment frequency',
      definition: 'successful deployments a day; rollbacks, and the same commit again, not counted',
    },
    'lead-time': {
      label: 'Lead time',
      definition: 'from the author date of each commit first shipped to the success of its deployment: median',
    },
    rework: {
      label: 'Rework rate',
      definition: `rollbacks, and deployments begun within ${hours} h of a failure, ÷ deployments and rollbacks`,
    },
    security: {
      label: 'Security compliance',
      definition:
        'runs of gates on the released branch without a critical finding ÷ runs that looked; the last 50 of a gate are kept',
    },
  },
  title: (environments, period) => `Deployments of ${environments}, ${period}`,
  scope: (from, to) =>
    `${from} to ${to} (UTC). Of GitHub Deployments, incident issues and what gates have stored; below 10 cases a number is indicative.`,
  doubt: (unverified) =>
    `Unverified: ${unverified} signed records, as no key of this report (journal-key) signed them.`,
  goals: 'Goals',
  goal: 'Goal',
  met: 'met',
  missed: 'missed',
  releases: 'Releases',
  services: 'Services',
  incidents: 'Incidents',
  secrets: 'Secrets',
  meaning: 'What the numbers mean',
  security: 'Security',
  performance: 'Performance',
  noGate: 'No gate of the released branch has stored figures (`store-metrics` of quality-gate).',
  trend: (metric, values, first, last) => `${metric}: ${values} runs, from ${first} to ${last}`,
  none: 'none',
  whole: '(whole)',
  indicative: 'indicative',
  before: 'before',
  noRelease: 'No release ended in this period.',
  noIncident: 'None was opened.',
  stillOpen: 'still open',
  successful: 'successful',
  not: 'not',
  mostAtOnce: (count) => `most at once: ${count}`,
  more: (count) => `${count} more are in the CSV and JSON files.`,
  overTime: (all, lost) => `Releases over time: ${all}, of which ${lost} did not go well`,
  perService: 'Releases per service',
  within: (time) => `90 % within ${time}`,
  aDay: (count) => `${count} a day`,
  days: (count) => `${count} days`,
  decimal: '.',
  colon: ': ',
  states: { overdue: 'overdue', 'due soon': 'due soon', fine: 'fine' },
  heads: {
    figures: ['', 'value', 'goal', 'n', 'before'],
    services: ['service', 'releases', 'rollbacks', 'failures', 'success', 'mean time'],
    environment: 'environment',
    incidents: ['incident', 'opened', 'closed', 'lasted'],
    secrets: ['secret', 'changed', 'due', 'state'],
    definition: 'definition',
    security: ['gate', 'last run (UTC)', 'critical', 'high', 'both at first'],
    performance: ['gate', 'figure', 'mean', 'before', 'change', 'n'],
  },
  reason: ({ count, period, unverified, met, judged }) =>
    `${count} releases and rollbacks in ${period}${unverified === 0 ? '' : `, ${unverified} unverified`}; ${judged === 0 ? 'no goal to compare with' : `${met} of ${judged} goals met`}`,
}

const french: Words = {
  figures: {
    'success-rate': {
      label: 'Taux de succès',
      definition:
        'mises en production abouties ÷ toutes celles qui se sont terminées, hors celles remplacées entre-temps',
    },
    deployment: {
      label: 'Durée moyenne de déploiement',
      definition: "du début à la fin d'une mise en production aboutie, sans l'attente de son tour ni d'une approbation",
    },
    'rollback-rate': {
      label: 'Rollbacks',
      definition: 'rollbacks, et mises en production qui ont rendu le trafic elles-mêmes, ÷ mises en production',
    },
    recovery: {
      label: 'Rétablissement',
      definition:
        'temps moyen entre le premier verdict négatif sur un déploiement et la fin de son retour arrière, à défaut le prochain déploiement sain',
    },
    'change-failure': {
      label: "Taux d'échec des changements",
      definition:
        "déploiements avec trafic annulés, suivis d'un rollback ou nommés par un ticket d'incident ÷ déploiements avec trafic",
    },
    frequency: {
      label: 'Fréquence de déploiement',
      definition: 'déploiements réussis par jour ; ni les rollbacks ni le même commit une seconde fois ne comptent',
    },
    'lead-time': {
      label: 'Délai de livraison',
      definition:
        "de la date d'auteur de chaque commit livré pour la première fois au succès de son déploiement : médiane",
    },
    rework: {
      label: 'Taux de reprise',
      definition: `rollbacks, et déploiements commencés moins de ${hours} h après un échec, ÷ déploiements et rollbacks`,
    },
    security: {
      label: 'Conformité de sécurité',
      definition:
        "passages des gates sur la branche livrée sans vulnérabilité critique ÷ passages qui en ont cherché ; les 50 derniers d'une gate sont gardés",
    },
  },
  title: (environments, period) => `Déploiements de ${environments}, ${period}`,
  scope: (from, to) =>
    `Du ${from} au ${to} (UTC). À partir des GitHub Deployments, des tickets d'incident et de ce que les gates ont enregistré ; à moins de 10 cas, un chiffre n'est qu'indicatif.`,
  doubt: (unverified) =>
    `Non vérifiés : ${unverified} enregistrements signés, car aucune clé de ce rapport (journal-key) ne les a signés.`,
  goals: 'Objectifs',
  goal: 'Objectif',
  met: 'atteint',
  missed: 'manqué',
  releases: 'Mises en production',
  services: 'Services',
  incidents: 'Incidents',
  secrets: 'Secrets',
  meaning: 'Ce que disent les chiffres',
  security: 'Sécurité',
  performance: 'Performance',
  noGate: "Aucune gate de la branche livrée n'a enregistré de chiffres (`store-metrics` de quality-gate).",
  trend: (metric, values, first, last) => `${metric} : ${values} passages, de ${first} à ${last}`,
  none: 'aucun',
  whole: '(ensemble)',
  indicative: 'indicatif',
  before: 'avant',
  noRelease: "Aucune mise en production ne s'est terminée pendant cette période.",
  noIncident: "Aucun n'a été ouvert.",
  stillOpen: 'toujours ouvert',
  successful: 'réussies',
  not: 'non réussies',
  mostAtOnce: (count) => `au plus à la fois : ${count}`,
  more: (count) => `${count} autres figurent dans les fichiers CSV et JSON.`,
  overTime: (all, lost) => `Mises en production dans le temps : ${all}, dont ${lost} qui ne se sont pas bien passées`,
  perService: 'Mises en production par service',
  within: (time) => `90 % en moins de ${time}`,
  aDay: (count) => `${count} par jour`,
  days: (count) => `${count} jours`,
  decimal: ',',
  colon: ' : ',
  states: { overdue: 'en retard', 'due soon': 'bientôt', fine: 'à jour' },
  heads: {
    figures: ['', 'valeur', 'objectif', 'n', 'avant'],
    services: ['service', 'mises en production', 'rollbacks', 'échecs', 'succès', 'durée moyenne'],
    environment: 'environnement',
    incidents: ['incident', 'ouvert', 'fermé', 'durée'],
    secrets: ['secret', 'renouvelé le', 'échéance', 'état'],
    definition: 'définition',
    security: ['gate', 'dernier passage (UTC)', 'critiques', 'élevées', 'les deux au début'],
    performance: ['gate', 'mesure', 'moyenne', 'avant', 'évolution', 'n'],
  },
  reason: ({ count, period, unverified, met, judged }) =>
    `${count} mises en production et rollbacks en ${period}${unverified === 0 ? '' : `, ${unverified} enregistrements non vérifiés`} ; ${judged === 0 ? 'aucun objectif à comparer' : `${met} objectifs atteints sur ${judged}`}`,
}

export const words = { en: english, fr: french } as const
