import { getState } from 'jest-circus'

// What tests import from `@jest/globals` under jest-light-runner: its own globals, and the limits of time that it does not know.
const { describe, expect } = globalThis
const { setTimeout, clearTimeout } = globalThis

/** By file: its block that holds all others. */
const limits = new WeakMap()
const limitOfFile = () => limits.get(getState().rootDescribeBlock) ?? 60_000

const within =
  (run, limit = limitOfFile()) =>
  async (...values) => {
    let timer
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(`took longer than ${limit} ms`)), limit)
    })
    try {
      return await Promise.race([run(...values), late])
    } finally {
      clearTimeout(timer)
    }
  }
const test = (add) => (name, run, limit) => add(name, within(run, limit))
const hook = (add) => (run, limit) => add(within(run, limit))

const it = Object.assign(test(globalThis.it), { each: (table) => test(globalThis.it.each(table)) })
const [beforeAll, beforeEach, afterEach, afterAll] = ['beforeAll', 'beforeEach', 'afterEach', 'afterAll'].map((name) =>
  hook(globalThis[name]),
)
const jest = { setTimeout: (limit) => limits.set(getState().rootDescribeBlock, limit) }

export { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, it as test, jest }
