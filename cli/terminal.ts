import { type Clock, systemClock } from '../shared/time/clock.ts'

/** What a command sees of the process that it runs in. */
export interface Terminal {
  /** The repository that it is about. */
  readonly folder: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly clock: Clock
  /** Whether a person can be asked. */
  readonly isInteractive: boolean
  print(text: string): void
  /** For what is not a result: to the error stream. */
  complain(text: string): void
  /** @returns what was typed, `''` for nothing */
  ask(question: string): Promise<string>
}

export function createTerminal(folder: string): Terminal {
  return {
    folder,
    env: process.env,
    clock: systemClock,
    isInteractive: process.stdin.isTTY && process.stdout.isTTY,
    print: (text) => void process.stdout.write(`${text}\n`),
    complain: (text) => void process.stderr.write(`${text}\n`),
    async ask(question) {
      const { createInterface } = await import('node:readline/promises')
      const dialogue = createInterface({ input: process.stdin, output: process.stdout })
      try {
        return (await dialogue.question(question)).trim()
      } finally {
        dialogue.close()
      }
    },
  }
}
