/** @type {import('jest').Config} */
const project = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'es6' }, sourceMaps: 'inline' },
    ],
  },
  transformIgnorePatterns: ['/node_modules/'],
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/dist/'],
}

const suite = (name) => ({ ...project, displayName: name, testMatch: [`<rootDir>/tests/${name}/**/*.test.ts`] })

export default {
  testTimeout: 30_000,
  projects: ['unit', 'contract', 'integration', 'dist', 'repo', 'corpus'].map(suite),
}
