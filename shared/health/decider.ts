import type { Decider } from './decision.ts'
import { createRateDecider, type RateQuestion } from './rate-decider.ts'
import { createStreakDecider, type StreakQuestion } from './streak-decider.ts'

export type Question = StreakQuestion | RateQuestion

/** One way (`mode`) to judge a stream. */
export function createDecider(question: Question): Decider {
  return question.mode === 'sequential' ? createRateDecider(question) : createStreakDecider(question)
}
