/** Hands things on in the order of their places, however they come in. */
export interface InOrder<Thing> {
  /**
   * @param place  0, 1, 2…: each comes once
   * @returns what now has its turn
   */
  add(place: number, thing: Thing): readonly Thing[]
}

export function createInOrder<Thing>(): InOrder<Thing> {
  const waiting = new Map<number, Thing>()
  let next = 0
  return {
    add(place, thing) {
      waiting.set(place, thing)
      const ready: Thing[] = []
      for (let found = waiting.get(next); waiting.has(next); found = waiting.get(next)) {
        ready.push(found as Thing)
        waiting.delete(next++)
      }
      return ready
    },
  }
}
