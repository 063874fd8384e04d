import { parseDuration } from '../time/duration.ts'

export const goalNames = ['success-rate', 'deployment', 'rollback-rate', 'recovery', 'change-failure'] as const
export type GoalName = (typeof goalNames)[number]

/** Shares from 0 to 1, times in milliseconds. */
export type Goals = Readonly<Partial<Record<GoalName, number>>>

const kinds: Readonly<Record<GoalName, 'share' | 'time'>> = {
  'success-rate': 'share',
  deployment: 'time',
  'rollback-rate': 'share',
  recovery: 'time',
  'change-failure': 'share',
}

/** @returns undefined when the text is not a goal of that name: `95%`, `10m` */
export function parseGoal(name: GoalName, text: string): number | undefined {
  if (kinds[name] === 'time') return parseDuration(text)
  const [, number] = /^(\d{1,3}(?:\.\d+)?)\s*%$/.exec(text.trim()) ?? []
  const share = number === undefined ? NaN : Number(number) / 100
  return share <= 1 ? share : undefined
}

/** One line: `success-rate: 95%`. */
export function parseGoalLine(line: string): readonly [GoalName, number] | undefined {
  const [, word, text = ''] = /^([a-z-]+)\s*:\s*(.+)$/.exec(line.trim()) ?? []
  const name = goalNames.find((known) => known === word)
  const value = name && parseGoal(name, text)
  return name === undefined || value === undefined ? undefined : [name, value]
}

/** A success rate is to be at least its goal, all else at most. */
export function meets(name: GoalName, value: number, goal: number): boolean {
  return name === 'success-rate' ? value >= goal : value <= goal
}
