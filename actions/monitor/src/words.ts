/** What is written into issues, for people. Everything handed in is escaped already. */
interface Words {
  monitorTitle(place: string): string
  incidentTitle(place: string): string
  availabilityTitle(place: string): string
  goodAgain(place: string): string
  readonly broken: string
  readonly otherwise: string
  readonly ended: string
  release(version: string, at: string, by: string): string
  readonly noRelease: string
  proposed(command: string): string
  started(workflow: string): string
  notStarted(why: string, command: string): string
  readonly good: string
  readonly bad: string
  readonly unknown: string
  readonly heads: readonly [state: string, rule: string]
  availability(percent: string): string
  lastRuns(line: string): string
  measured(at: string, run: string): string
  readonly keep: string
}

const english: Words = {
  monitorTitle: (place) => `Monitoring of ${place}`,
  incidentTitle: (place) => `${place} is not well`,
  availabilityTitle: (place) => `Availability of ${place} is below its goal`,
  goodAgain: (place) => `${place} is well again`,
  broken: 'Broken:',
  otherwise: 'What is broken has changed:',
  ended: 'Everything has held for two runs in a row.',
  release: (version, at, by) => `Live is ${version}, released ${at} (UTC) by ${by}.`,
  noRelease: 'No release of the last month is known.',
  proposed: (command) => `A trigger of \`rollback.triggers\` is broken. To roll back, type:\n\n${command}`,
  started: (workflow) => `A trigger of \`rollback.triggers\` is broken: ${workflow} was started.`,
  notStarted: (why, command) => `The rollback could not be started: ${why}. To roll back, type:\n\n${command}`,
  good: '✅ well',
  bad: '❌ not well',
  unknown: '❔ not known: data is missing',
  heads: ['', 'rule'],
  availability: (percent) => `Availability over 30 days: ${percent}`,
  lastRuns: (line) => `Good answers, run by run: ${line}`,
  measured: (at, run) => `Measured ${at} (UTC), [run](${run}).`,
  keep: 'Written anew by each run; what the next one must know stands in it. It may be closed, not deleted.',
}

const french: Words = {
  monitorTitle: (place) => `Surveillance de ${place}`,
  incidentTitle: (place) => `${place} ne va pas bien`,
  availabilityTitle: (place) => `La disponibilité de ${place} est sous son objectif`,
  goodAgain: (place) => `${place} va de nouveau bien`,
  broken: 'Non respecté :',
  otherwise: "Ce qui n'est pas respecté a changé :",
  ended: 'Tout a tenu pendant deux passages de suite.',
  release: (version, at, by) => `En production : ${version}, mis en ligne le ${at} (UTC) par ${by}.`,
  noRelease: "Aucune mise en production du dernier mois n'est connue.",
  proposed: (command) =>
    `Un déclencheur de \`rollback.triggers\` n'est pas respecté. Pour revenir en arrière, taper :\n\n${command}`,
  started: (workflow) => `Un déclencheur de \`rollback.triggers\` n'est pas respecté : ${workflow} a été lancé.`,
  notStarted: (why, command) =>
    `Le rollback n'a pas pu être lancé : ${why}. Pour revenir en arrière, taper :\n\n${command}`,
  good: '✅ va bien',
  bad: '❌ ne va pas bien',
  unknown: '❔ inconnu : des données manquent',
  heads: ['', 'règle'],
  availability: (percent) => `Disponibilité sur 30 jours : ${percent}`,
  lastRuns: (line) => `Bonnes réponses, passage par passage : ${line}`,
  measured: (at, run) => `Mesuré le ${at} (UTC), [exécution](${run}).`,
  keep: 'Réécrit à chaque passage ; ce que le suivant doit savoir y figure. On peut le fermer, pas le supprimer.',
}

export const words = { en: english, fr: french } as const
