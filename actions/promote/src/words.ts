interface Words {
  readonly thisRepository: string
  readonly refused: (promoting: {
    readonly commit: string
    readonly services: string
    readonly from: string
    readonly within: string
  }) => string
  readonly planned: (from: string, commit: string, to: string) => string
  readonly proposed: (to: string, why: string, number: number) => string
  readonly merged: (from: string, commit: string, to: string) => string
  readonly nothingToMerge: (to: string, commit: string) => string
  readonly started: (said: string, workflow: string, to: string) => string
  readonly heading: (release: string, from: string, to: string) => string
  readonly notProven: string
  readonly next: string
  readonly proveFirst: string
  readonly columns: readonly [string, string, string]
}

/** What a promotion says to the people who started it. The message of the merge is the repository's, and English. */
export const words: Readonly<Record<'en' | 'fr', Words>> = {
  en: {
    thisRepository: 'this repository',
    refused: ({ commit, services, from, within }) =>
      `refused: commit ${commit} of ${services} has not gone well in ${from} within ${within}`,
    planned: (from, commit, to) => `${from} (${commit}) would be merged into ${to}`,
    proposed: (to, why, number) =>
      `${to} takes no merge from here (${why}): pull request #${number} waits to be merged, with a merge commit; production follows the merge`,
    merged: (from, commit, to) => `${from} (${commit}) is merged into ${to}`,
    nothingToMerge: (to, commit) => `${to} has ${commit} already`,
    started: (said, workflow, to) => `${said}; ${workflow} is started on ${to}`,
    heading: (release, from, to) => `Release ${release}: ${from} → ${to}`,
    notProven: 'has not gone well there',
    next: 'Next:',
    proveFirst: 'release this commit there first; once it has gone well, run this again',
    columns: ['', 'service', 'validated'],
  },
  fr: {
    thisRepository: 'ce dépôt',
    refused: ({ commit, services, from, within }) =>
      `refusé : le commit ${commit} de ${services} n’a pas été déployé avec succès en ${from} au cours des derniers ${within}`,
    planned: (from, commit, to) => `${from} (${commit}) serait fusionnée dans ${to}`,
    proposed: (to, why, number) =>
      `${to} n’accepte pas de fusion directe (${why}) : la pull request #${number} est à fusionner, avec un commit de fusion ; la mise en production suivra`,
    merged: (from, commit, to) => `${from} (${commit}) est fusionnée dans ${to}`,
    nothingToMerge: (to, commit) => `${to} contient déjà ${commit}`,
    started: (said, workflow, to) => `${said} ; ${workflow} est lancé sur ${to}`,
    heading: (release, from, to) => `Version ${release} : ${from} → ${to}`,
    notProven: 'pas encore déployé avec succès',
    next: 'Et maintenant :',
    proveFirst: 'livrez-y d’abord ce commit ; quand il y aura réussi, relancez',
    columns: ['', 'service', 'validation'],
  },
}
