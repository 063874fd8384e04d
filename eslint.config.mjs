// @ts-check
import js from '@eslint/js'
import prettier from 'eslint-config-prettier'
import { importX } from 'eslint-plugin-import-x'
import tseslint from 'typescript-eslint'

/** Rooms that only decide: no clock, no network, no files, no GitHub. */
const pureRooms = ['errors', 'config', 'commits', 'versioning', 'notes', 'rules', 'rollout', 'policy', 'audit', 'page']
const decidingFiles = [
  ...['plan', 'verdict', 'summary', 'inputs', 'metrics/*', 'report/*'].map((file) => `actions/*/src/${file}.ts`),
  ...['plan', 'misfit', 'started'].map((file) => `shared/deploy/fleet/${file}.ts`),
]
const effectfulRooms = ['action', 'http', 'git', 'github', 'deploy', 'traffic', 'database', 'notify']
/** Files of these rooms that only decide. */
const pureParts = [
  'action/fields',
  'deploy/fleet/plan',
  'deploy/fleet/public-health',
  'deploy/fleet/resolve-window',
  'deploy/target',
  'deploy/deploy-url',
  'deploy/place',
  'deploy/waves',
  'notify/channel',
  'notify/message',
  'notify/compose',
  'notify/announcements',
  'notify/escalation',
  'database/engine',
  'database/integrity-query',
  'database/levels',
]

export default tseslint.config(
  { ignores: ['dist/', 'build/', 'coverage/', 'node_modules/', '.tools/', 'tests/fixtures/', 'examples/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.check.json', tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'import-x/no-cycle': 'error',
      'import-x/no-default-export': 'error',
      'max-lines': ['error', 300],
      'max-params': ['error', 4],
      'no-console': 'error',
    },
  },
  {
    files: ['shared/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['**/actions/**'], message: 'shared never imports actions' }] },
      ],
    },
  },
  {
    files: ['actions/**/*.ts', 'shared/**/*.ts', 'cli/**/*.ts'],
    ignores: ['shared/action/**', 'shared/github/**', 'shared/git/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['@actions/*', '@octokit/*'],
              message: 'only shared/action, shared/git and shared/github know the runner and GitHub',
              allowTypeImports: true,
            },
          ],
        },
      ],
    },
  },
  {
    files: [...pureRooms.map((room) => `shared/${room}/**/*.ts`), ...decidingFiles],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['@actions/*', '@octokit/*', 'node:*'], message: 'pure: no I/O here' },
            {
              group: [
                ...effectfulRooms.map((room) => `**/${room}/**`),
                '!**/deploy/fleet',
                ...pureParts.map((file) => `!**/${file}.ts`),
              ],
              allowTypeImports: true,
              message: 'pure: adapters are handed in by run.ts',
            },
          ],
        },
      ],
      'no-restricted-globals': ['error', 'process', 'fetch', 'setTimeout', 'setInterval'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now' },
        { object: 'Math', property: 'random' },
      ],
    },
  },
  {
    files: ['tests/**/*.ts', 'simulators/**/*.ts', 'demo/**/*.ts', 'fuzz/**', 'bench/**/*.ts'],
    rules: {
      'no-console': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        Buffer: 'readonly',
        performance: 'readonly',
        fetch: 'readonly',
      },
    },
  },
  prettier,
)
