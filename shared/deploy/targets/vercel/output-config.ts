import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ConfigurationError } from '../../../errors/action-error.ts'

/** @throws ConfigurationError where what was built is not there, has failed, or was not built for production */
export async function assertFitForProduction(project: string): Promise<void> {
  const config = await readJson(project, '.vercel/output/config.json')
  if (config === undefined)
    throw say('prebuilt', '.vercel/output has no config.json: run vercel build --prod first, or download what it made')
  const { version } = config
  if (version !== 3)
    throw say(
      'prebuilt',
      `.vercel/output is of version ${JSON.stringify(version ?? 'none')}, and 3 is what can be deployed`,
    )
  const { target, error } = (await readJson(project, '.vercel/output/builds.json')) ?? {}
  if (error !== undefined && error !== null)
    throw say('prebuilt', 'the build in .vercel/output has failed: see its builds.json')
  if (typeof target === 'string' && target !== 'production')
    throw say('prebuilt', `.vercel/output was built for ${target}: run vercel build --prod`)
  const { bulkRedirectsPath } = (await readJson(project, 'vercel.json')) ?? {}
  if (typeof bulkRedirectsPath === 'string')
    throw say('prebuilt', 'bulkRedirectsPath of vercel.json is not supported yet: deploy with vercel deploy --prebuilt')
}

export function say(option: 'prebuilt', sentence: string): ConfigurationError {
  return new ConfigurationError([{ input: `options ${option}`, sentence }])
}

/** @returns undefined where there is no such file */
async function readJson(project: string, path: string): Promise<Readonly<Record<string, unknown>> | undefined> {
  const text = await readFile(join(project, path), 'utf8').catch((thrown: unknown) => {
    if (['ENOENT', 'ENOTDIR'].includes(String((thrown as NodeJS.ErrnoException).code))) return undefined
    throw thrown
  })
  if (text === undefined) return undefined
  try {
    const read: unknown = JSON.parse(text)
    if (typeof read === 'object' && read !== null) return read as Readonly<Record<string, unknown>>
  } catch {
    // told below
  }
  throw say('prebuilt', `${path} is not JSON with an object`)
}
