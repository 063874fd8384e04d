/** @type {import('jest').Config} */
const project = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2023', experimental: { keepImportAttributes: true } },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/'],
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/dist/'],
}

const suite = (name) => ({
  ...project,
  ...(name === 'repo' ? { transform: { '^.+\\.ts$': '<rootDir>/tests/repo/offered/recording-transform.mjs' } } : {}),
  displayName: name,
  testMatch: [`<rootDir>/tests/${name}/**/*.test.ts`],
})

// what needs more than Node and git is asked for by name: SUITES="e2e" or "corpus"
const suites = process.env.SUITES ?? 'unit contract integration dist repo'

export default {
  testTimeout: 30_000,
  // the default leaves a core free, which on two cores is half of them
  maxWorkers: '100%',
  globalSetup: '<rootDir>/tests/setup.mjs',
  globalTeardown: '<rootDir>/tests/teardown.mjs',
  projects: suites.split(' ').map(suite),
}
