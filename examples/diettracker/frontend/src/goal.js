/** How much of a day's energy is eaten, from 0 to 1. */
export function progress(eaten, goal) {
  if (goal <= 0) return 1
  return Math.min(1, eaten / goal)
}

export function describe(eaten, goal) {
  const left = goal - eaten
  return left > 0 ? `${left} kcal left` : 'the goal is reached'
}
