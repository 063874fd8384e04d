import { randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'

/** Processes that start further ones while they are looked for: after so many rounds they are left. */
const mostRounds = 20

export interface Leash {
  /** To be set for a command: whatever it starts inherits it. */
  readonly env: Readonly<Record<string, string>>
  /** Kills everything that still has it, also in another session or process group. Where there is no /proc, nothing. */
  killStrays(): Promise<void>
}

const variable = 'RELEASE_KIT_COMMAND'

/**
 * Finds what a command started, wherever it has gone (`setsid`, `nohup`, a daemon), by a variable in its environment. What
 * was started with an environment of its own (`env -i`) is not found.
 *
 * @param env  what the command is started with: one that is itself run by a command keeps that one's leash too
 */
export function createLeash(env: Readonly<Record<string, string>>): Leash {
  const mark = randomUUID()
  return {
    env: { [variable]: [env[variable], mark].filter(Boolean).join(' ') },
    async killStrays() {
      for (let round = 0; round < mostRounds; round++) {
        const strays = await processesWith(mark)
        if (strays.length === 0) return
        strays.forEach(kill)
      }
    },
  }
}

async function processesWith(mark: string): Promise<readonly number[]> {
  const names = await readdir('/proc').catch(() => [])
  const pids = names.filter((name) => /^\d+$/.test(name)).map(Number)
  const found = await Promise.all(
    pids.map(async (pid) => {
      const environment = await readFile(`/proc/${pid}/environ`, 'latin1').catch(() => '')
      return environment.split('\0').some((entry) => entry.startsWith(`${variable}=`) && entry.includes(mark))
    }),
  )
  return pids.filter((_, index) => found[index])
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // ESRCH: it has ended by itself
  }
}
