import { execFile } from 'node:child_process'
import { rmSync } from 'node:fs'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { connectTarget } from '../../shared/deploy/connect.ts'
import { namesWhatIsHere } from '../../shared/deploy/target.ts'
import type { JournalEntry } from '../../simulators/http/journal.ts'
import { createVercelSimulator, type VercelSimulator } from '../../simulators/vercel/vercel.ts'
import { contents, createProject, deployedPaths } from '../fakes/build-output.ts'
import { createContext } from '../fakes/context.ts'

const run = promisify(execFile)
const client = new URL('../fakes/vercel-client.mjs', import.meta.url).pathname
const { signal } = new AbortController()
let vercel: VercelSimulator
let project: string

beforeEach(async () => {
  vercel = await createVercelSimulator()
  project = createProject()
})
afterEach(async () => {
  await vercel.close()
  rmSync(project, { recursive: true, force: true })
  expect(vercel.problems).toEqual([])
})

async function byVendor(): Promise<readonly Record<string, unknown>[]> {
  const { stdout } = await run(process.execPath, [client, project, vercel.url, 'team_acme', 'vercel-token'])
  return stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Record<string, unknown>]))
}

async function byTarget(): Promise<void> {
  const context = createContext({ env: { GITHUB_WORKSPACE: project } })
  const settings = { url: vercel.url, token: 'vercel-token', options: { team: 'team_acme', prebuilt: true } }
  const holds = async () => undefined
  const target = connectTarget({ kind: 'vercel', ...settings, pollInterval: 10, holds }, context)
  if (!namesWhatIsHere(target)) throw new Error('Vercel names what is in the workspace')
  const revision = await target.nameRevision({ kind: 'configured' }, signal)
  await target.deploy({ resource: 'shop', revision, force: false }, signal)
}

const creations = () => vercel.journal.filter(({ method, path }) => method === 'POST' && path === '/v13/deployments')

/** What is said of files, whatever the order. */
function filesIn(entry: JournalEntry | undefined): unknown {
  const { files } = entry?.body as { readonly files: readonly { readonly file: string }[] }
  return [...files].sort((a, b) => (a.file < b.file ? -1 : 1))
}

describe("Vercel's own client with a prebuilt output, against the simulator", () => {
  it('uploads what is missing, deploys it and sees it ready', async () => {
    const told = await byVendor()
    const types = told.map(({ type }) => type)
    expect(types.filter((type) => type === 'file-uploaded')).toHaveLength(contents)
    expect([types.at(0), types.at(-1)]).toEqual(['hashes-calculated', 'ready'])
    expect(told.at(-1)).toMatchObject({ id: 'dpl_2' })
    expect([...vercel.deployments[1]!.files!.keys()].sort()).toEqual(deployedPaths)
  })

  it('uploads nothing again, not even what the target has uploaded', async () => {
    await byTarget()
    const told = await byVendor()
    expect(told.filter(({ type }) => type === 'file-uploaded')).toEqual([])
    expect(told.at(-1)).toMatchObject({ type: 'ready', id: 'dpl_3' })
    expect(vercel.uploaded).toHaveLength(contents)
  })

  it('says the same of every file as the target does, and asks in the same way', async () => {
    await byVendor()
    const [theirs] = creations()
    await byTarget()
    const ours = creations().at(-1)
    expect(filesIn(ours)).toEqual(filesIn(theirs))
    expect(ours?.query).toMatchObject(theirs!.query)
    expect(ours?.body).toMatchObject({ version: (theirs?.body as { version: number }).version })
  })

  it('is told when a file does not arrive whole', async () => {
    vercel.fail({
      match: 'POST /v2/files',
      with: { status: 400, body: { error: { code: 'bad_request', message: 'The digest does not match the file' } } },
    })
    expect((await byVendor()).at(-1)).toMatchObject({ type: 'error', code: 'bad_request' })
    expect(vercel.deployments).toHaveLength(1)
  })
})

describe('files for Vercel', () => {
  const send = async (headers: Record<string, string>, body: string) =>
    (
      await fetch(`${vercel.url}/v2/files?teamId=team_acme`, {
        method: 'POST',
        headers: { authorization: 'Bearer vercel-token', ...headers },
        body,
      })
    ).status

  it('are taken by the simulator when digest and size are true, and else refused', async () => {
    const digest = 'f572d396fae9206628714fb2ce00f72e94f2258f'
    expect(await send({ 'x-vercel-digest': digest }, 'hello\n')).toBe(200)
    expect(await send({ 'x-vercel-digest': digest }, 'hello')).toBe(400)
    expect(await send({ 'x-vercel-digest': digest, 'x-now-size': '7' }, 'hello\n')).toBe(400)
    expect(await send({}, 'hello\n')).toBe(400)
    expect(vercel.uploaded).toEqual([digest])
  })
})
