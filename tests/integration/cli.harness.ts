import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { runCommandLine } from '../../cli/main.ts'
import { systemClock } from '../../shared/time/clock.ts'

export const product = join(import.meta.dirname, '../..')

export interface Said {
  readonly exitCode: number
  readonly lines: readonly string[]
  readonly complaints: readonly string[]
}

export interface Person {
  readonly env?: Readonly<Record<string, string>>
  /** When; default: a Wednesday afternoon in Paris. */
  readonly at?: string
  /** Someone at a terminal, and what they answer, by a part of the question. */
  readonly answers?: Readonly<Record<string, string>>
}

/** Runs the command line in this process, on a folder. */
export async function releaseKit(folder: string, args: readonly string[], person: Person = {}): Promise<Said> {
  const [lines, complaints]: [string[], string[]] = [[], []]
  const { answers } = person
  const exitCode = await runCommandLine(
    args,
    {
      folder,
      env: person.env ?? {},
      clock: { ...systemClock, now: () => Date.parse(person.at ?? '2026-11-25T14:30:00+01:00') },
      isInteractive: answers !== undefined,
      print: (text) => lines.push(...text.split('\n')),
      complain: (text) => complaints.push(...text.split('\n')),
      ask: async (question) => Object.entries(answers ?? {}).find(([part]) => question.includes(part))?.[1] ?? '',
    },
    product,
  )
  return { exitCode, lines, complaints }
}

/** A folder with these files. */
export function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'release-kit-cli-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}
