import type { Key } from './body.ts'

/** What is written into issues, for people. */
interface Words {
  title(key: Key): string
  readonly intro: string
  readonly ticks: readonly [box: string, by: string, when: string]
  readonly states: readonly [box: string, state: string, when: string]
  readonly open: string
  readonly required: string
  /** Of so many required boxes that are open. */
  next(due: number): string
  /** @param why  Markdown, escaped */
  undone(box: string, why: string): string
  readonly nobodyKnown: string
  notNamed(by: string, rules: readonly string[]): string
}

const english: Words = {
  title: ({ list, release }) =>
    ({
      before: `Checklist before ${release}`,
      day: `Checklist of the day: ${release}`,
      '+1d': `Checklist one day after ${release}`,
      '+7d': `Checklist seven days after ${release}`,
    })[list],
  intro:
    'Tick each box when it is done. A tick by somebody who is not among the contacts of the config is undone. While a required box is open, the release is refused.',
  ticks: ['box', 'ticked by', 'when'],
  states: ['box', 'state', 'when'],
  open: 'open',
  required: 'required, open',
  next: (due) => `**Next:** tick what is done in the issue; required and open: ${due}`,
  undone: (box, why) => `The tick of “${box}” was undone: ${why}.`,
  nobodyKnown: 'the history of this issue does not tell who ticked it',
  notNamed: (by, rules) => `@${by} may not tick it; who may: ${rules.join(', ')}`,
}

const french: Words = {
  title: ({ list, release }) =>
    ({
      before: `Liste de contrôle avant ${release}`,
      day: `Liste de contrôle du jour J : ${release}`,
      '+1d': `Liste de contrôle à J+1 : ${release}`,
      '+7d': `Liste de contrôle à J+7 : ${release}`,
    })[list],
  intro:
    'Cochez ce qui est fait. Une case cochée par une personne absente des contacts de la configuration est décochée. Une case obligatoire encore ouverte bloque la mise en production.',
  ticks: ['case', 'cochée par', 'quand'],
  states: ['case', 'état', 'quand'],
  open: 'ouverte',
  required: 'obligatoire, ouverte',
  next: (due) => `**Et maintenant :** cochez dans l’issue ce qui est fait ; obligatoires et ouvertes : ${due}`,
  undone: (box, why) => `La case « ${box} » a été décochée : ${why}.`,
  nobodyKnown: "l'historique de ce ticket ne dit pas qui l'a cochée",
  notNamed: (by, rules) => `@${by} ne peut pas la cocher ; peuvent le faire : ${rules.join(', ')}`,
}

export const words = { en: english, fr: french } as const
