import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import type { ActionContext } from '../../../../shared/action/action.ts'
import { ActionError, type Problem } from '../../../../shared/errors/action-error.ts'

const text = z.optional(z.string())
const answer = z.object({
  problems: z.array(
    z.object({
      path: text,
      line: z.optional(z.number()),
      column: z.optional(z.number()),
      key: text,
      received: text,
      allowed: text,
      example: text,
      sentence: text,
    }),
  ),
})

/** Milliseconds. */
const patience = 60_000

/**
 * What `release-kit check` says of the checkout: what a later release or rollback would be refused for. Nothing of the checkout is run;
 * it is read by another process, which has none of this one's variables.
 *
 * @param commandLine  the bundle of the command line, beside that of the action
 */
export async function checkCheckout(
  config: string,
  { run, env, log, signal }: ActionContext,
  commandLine = join(process.argv[1] ?? '', '../../cli/index.js'),
): Promise<readonly Problem[]> {
  if (!existsSync(commandLine)) {
    log.warning('the config is not checked as a whole: release-kit check is not beside this action')
    return []
  }
  const printed = await new Promise<string>((resolve, reject) => {
    const options = {
      cwd: run.workspace,
      env: { PATH: env.PATH },
      signal,
      timeout: patience,
      maxBuffer: 16 * 1024 * 1024,
    }
    execFile(
      process.execPath,
      [commandLine, 'check', '--json', '--config', config],
      options,
      (failed, stdout, stderr) =>
        stdout === ''
          ? reject(new ActionError('INTERNAL', `release-kit check: ${stderr || (failed?.message ?? '')}`))
          : resolve(stdout),
    )
  })
  return answer.parse(JSON.parse(printed)).problems.map(toProblem)
}

function toProblem({
  path,
  line = 1,
  column = 1,
  key = '',
  ...said
}: z.infer<typeof answer>['problems'][number]): Problem {
  const { received, allowed, example, sentence } = said
  const about = {
    input: path === undefined ? 'config' : `${path}:${line}:${column} ${key}`.trim(),
    ...(received === undefined ? {} : { received }),
  }
  if (allowed === undefined) return { ...about, sentence: sentence ?? 'release-kit check says nothing more' }
  return { ...about, allowed, ...(example === undefined ? {} : { example }) }
}
