import type { EngineTools } from './engine.ts'

/** What a command of the project is handed besides its ordinary environment: no secret but those that `secrets` names. */
export function namedSecrets({ env, secrets }: Pick<EngineTools, 'env' | 'secrets'>): Record<string, string> {
  return Object.fromEntries(secrets.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]] as const])))
}

/** Runs a line of the project's, isolated like the gate's commands. @returns its exit code and its last lines, trimmed, none empty */
export async function runLine(
  tools: Pick<EngineTools, 'command' | 'signal' | 'env' | 'secrets'>,
  title: string,
  command: string,
  env: Readonly<Record<string, string>>,
): Promise<{ readonly exitCode: number; readonly printed: readonly string[] }> {
  const { signal } = tools
  const { exitCode, lines } = await tools.command({ command, title, env: { ...namedSecrets(tools), ...env }, signal })
  signal.throwIfAborted()
  return { exitCode, printed: lines.map((line) => line.trim()).filter((line) => line !== '') }
}
