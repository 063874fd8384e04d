import { isolated } from '../../../shared/command/isolated.ts'
import { runCommand } from '../../../shared/command/run-command.ts'
import type { Route } from '../../../shared/release/shift/session.ts'
import type { ReleaseContext, Workbench } from '../../../shared/release/workbench.ts'
import { formatDuration } from '../../../shared/time/duration.ts'
import type { SmokeSettings } from './resolve.ts'

/**
 * The smoke commands against a slot, one after the other, to the first that fails. They see the slot's URL as SLOT_URL, and
 * no secret.
 */
export function smokeTest(
  { smoke, timeout, isolation }: SmokeSettings,
  context: ReleaseContext,
  { settings, secrets }: Workbench,
): Pick<Route, 'smoke'> {
  if (smoke.length === 0) return {}
  const { log, run, signal, clock } = context
  return {
    smoke: (slot) =>
      isolated({ secrets, isolation }, context, async ({ environment, sandbox }) => {
        const env = { ...environment, SLOT_URL: settings.traffic.slotUrl[slot], SLOT: slot }
        for (const { name, command } of smoke) {
          const { exitCode, seconds, timedOut } = await log.untrusted(`smoke ${name}`, (onLine) =>
            runCommand({ command, directory: run.workspace, env, timeout, onLine, signal, clock, sandbox }),
          )
          const took = formatDuration(seconds * 1_000)
          log.event(`            smoke ${name}: exit code ${exitCode} after ${took}`)
          if (timedOut) return { refusal: `smoke ${name} ran out of time (${formatDuration(timeout)}) on ${slot}` }
          if (exitCode !== 0) return { refusal: `smoke ${name} failed on ${slot} with exit code ${exitCode}` }
        }
        return { passed: `smoke passed: ${smoke.map(({ name }) => name).join(', ')}` }
      }),
  }
}
