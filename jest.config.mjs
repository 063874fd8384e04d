import { availableParallelism } from 'node:os'

/** In node itself, by its own stripping of types: half the time of jest's own runner, which gives each file a world of its own. */
const plain = {
  runner: ['jest-light-runner', { runtime: 'child_process' }],
  setupFiles: ['<rootDir>/tests/runner/setup.mjs'],
  transform: {},
}

/** In jest's own world, where each file is transformed: so that what the actions read is recorded. */
const recording = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '<rootDir>/tests/repo/offered/recording-transform.mjs' },
}

const project = (settings, suites) => ({
  ...settings,
  testMatch: suites.map((suite) => `<rootDir>/tests/${suite}/**/*.test.ts`),
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/dist/'],
})

// what needs more than Node and git is asked for by name: SUITES="e2e" or "corpus"
const suites = (process.env.SUITES ?? 'unit contract integration dist repo').split(' ')
const others = suites.filter((suite) => suite !== 'repo')

export default {
  testTimeout: 60_000,
  // most suites wait for processes and for time: with a worker a core, half of each core has nothing to do
  maxWorkers: suites.includes('e2e') ? availableParallelism() : 2 * availableParallelism(),
  globalSetup: '<rootDir>/tests/setup.mjs',
  globalTeardown: '<rootDir>/tests/teardown.mjs',
  projects: [
    ...(others.length > 0 ? [project(plain, others)] : []),
    ...(suites.includes('repo') ? [project(recording, ['repo'])] : []),
  ],
}
