/** What stands in the files that name a repository's tools. */
export interface Manifests {
  /** Of package.json, all its dependencies; undefined where there is none. */
  readonly npm: ReadonlySet<string> | undefined
  /** Scripts of package.json, and what they run. */
  readonly scripts: Readonly<Record<string, string>>
  /** The text of what names Python's packages; undefined where there is nothing of Python. */
  readonly python: string | undefined
  readonly has: (file: string) => boolean
}

/** A tool that writes a report, and how it is run so that it writes one that the gate reads. */
export interface Tool {
  readonly name: string
  isUsed(manifests: Manifests): boolean
  readonly run: string
  /** `kind path` lines. */
  readonly reports: readonly string[]
}

const npmTool = (name: string, run: string, reports: readonly string[]): Tool => ({
  name,
  isUsed: ({ npm }) => npm?.has(name) ?? false,
  run,
  reports,
})
const pythonTool = (name: string, run: string, reports: readonly string[]): Tool => ({
  name,
  isUsed: ({ python }) => new RegExp(`(^|[^\\w-])${name}([^\\w-]|$)`, 'm').test(python ?? ''),
  run,
  reports,
})

/** The first that a repository uses runs its tests. */
export const testTools: readonly Tool[] = [
  npmTool(
    'vitest',
    'npx vitest run --coverage --coverage.reporter=lcov --coverage.reportOnFailure --reporter=junit --outputFile=junit.xml',
    ['tests junit.xml', 'coverage coverage/lcov.info'],
  ),
  npmTool('jest', 'npx jest --json --outputFile=jest.json --coverage --coverageReporters=lcovonly', [
    'tests jest.json',
    'coverage coverage/lcov.info',
  ]),
  {
    name: 'node --test',
    isUsed: ({ scripts }) => /\bnode\b.*--test\b/.test(scripts.test ?? ''),
    run: [
      'mkdir -p coverage && node --test --experimental-test-coverage',
      '--test-reporter=lcov --test-reporter-destination=coverage/lcov.info',
      '--test-reporter=junit --test-reporter-destination=junit.xml',
    ].join(' '),
    reports: ['tests junit.xml', 'coverage coverage/lcov.info'],
  },
  pythonTool('pytest-cov', 'python -m pytest --junitxml=junit.xml --cov --cov-report=xml:coverage/coverage.xml', [
    'tests junit.xml',
    'coverage coverage/coverage.xml',
  ]),
  pythonTool('pytest', 'python -m pytest --junitxml=junit.xml', ['tests junit.xml']),
  {
    name: 'go test',
    isUsed: ({ has }) => has('go.mod'),
    run: 'go test ./... -json -coverprofile=cover.out > go-test.json',
    reports: ['tests go-test.json', 'coverage cover.out'],
  },
  {
    name: 'Maven',
    isUsed: ({ has }) => has('pom.xml'),
    run: 'mvn -B verify',
    reports: ['tests target/surefire-reports/*.xml', 'coverage target/site/jacoco/jacoco.xml'],
  },
  {
    name: 'Gradle',
    isUsed: ({ has }) => has('build.gradle') || has('build.gradle.kts'),
    run: './gradlew test jacocoTestReport',
    reports: ['tests build/test-results/test/*.xml', 'coverage build/reports/jacoco/test/jacocoTestReport.xml'],
  },
]

/** Every one that a repository uses is run; what it finds is judged by the gate, not by its exit code. */
export const lintTools: readonly Tool[] = [
  npmTool('eslint', 'npx eslint -f json -o eslint.json . || true', ['lint eslint.json']),
  pythonTool('ruff', 'ruff check --output-format=json --output-file=ruff.json --exit-zero', ['lint ruff.json']),
  pythonTool('flake8', 'flake8 --exit-zero > flake8.txt', ['lint flake8.txt format=flake8']),
]

export interface PackageManager {
  readonly name: string
  /** Its lock file, or what stands for it. */
  readonly file: string
  readonly install: string
  /** What a command needs in front of it, being run in a shell of its own. */
  readonly before?: string
  readonly language: 'node' | 'python' | 'go' | 'java'
}

/** The first whose file is there installs what the project needs. */
export const packageManagers: readonly PackageManager[] = [
  {
    name: 'pnpm',
    file: 'pnpm-lock.yaml',
    install: 'corepack enable && pnpm install --frozen-lockfile',
    language: 'node',
  },
  { name: 'yarn', file: 'yarn.lock', install: 'corepack enable && yarn install --immutable', language: 'node' },
  { name: 'npm', file: 'package-lock.json', install: 'npm ci', language: 'node' },
  { name: 'npm', file: 'package.json', install: 'npm install', language: 'node' },
  {
    name: 'uv',
    file: 'uv.lock',
    install: 'pip install uv && uv sync',
    before: '. .venv/bin/activate && ',
    language: 'python',
  },
  {
    name: 'Poetry',
    file: 'poetry.lock',
    install: 'pip install poetry && poetry config virtualenvs.create false && poetry install',
    language: 'python',
  },
  { name: 'pip', file: 'requirements-dev.txt', install: 'pip install -r requirements-dev.txt', language: 'python' },
  { name: 'pip', file: 'requirements.txt', install: 'pip install -r requirements.txt', language: 'python' },
  { name: 'pip', file: 'pyproject.toml', install: 'pip install -e .', language: 'python' },
  { name: 'Go', file: 'go.mod', install: 'go mod download', language: 'go' },
  { name: 'Maven', file: 'pom.xml', install: '', language: 'java' },
  { name: 'Gradle', file: 'build.gradle', install: '', language: 'java' },
  { name: 'Gradle', file: 'build.gradle.kts', install: '', language: 'java' },
]

/** What a runner is set up with where the repository does not say: the version in long-term support. */
export const languageVersions = { node: '24', python: '3.13', go: 'stable', java: '21' } as const
