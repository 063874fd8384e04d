import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { connectTarget } from '../../../shared/deploy/connect.ts'
import { follow } from '../../../shared/deploy/follow.ts'
import { type DeployTarget, type NamesWhatIsHere, namesWhatIsHere } from '../../../shared/deploy/target.ts'
import type { ConfigurationError } from '../../../shared/errors/action-error.ts'
import { describeRevision, type Revision } from '../../../shared/rollout/revision.ts'
import { problemInFrench } from '../../../shared/text/french.ts'
import { createVercelSimulator, type VercelSimulator } from '../../../simulators/vercel/vercel.ts'
import { contents, createProject, deployedPaths } from '../../fakes/build-output.ts'
import { createContext } from '../../fakes/context.ts'
import { commit, configured, hurriedClock, image, request, sha2 } from './coolify-harness.ts'

const { signal } = new AbortController()
let vercel: VercelSimulator
let project: string
let context: ReturnType<typeof createContext>

function connect(options: Record<string, unknown> = {}): DeployTarget & NamesWhatIsHere {
  context = createContext({ clock: hurriedClock, env: { GITHUB_WORKSPACE: project } })
  const settings = { url: vercel.url, token: 'vercel-token', options: { team: 'team_acme', ...options } }
  const holds = async () => undefined
  const target = connectTarget({ kind: 'vercel', ...settings, pollInterval: 10, holds }, context)
  if (!namesWhatIsHere(target)) throw new Error('Vercel names what is in the workspace')
  return target
}

beforeEach(async () => {
  vercel = await createVercelSimulator()
  project = createProject()
})
afterEach(async () => {
  await vercel.close()
  rmSync(project, { recursive: true, force: true })
  expect(vercel.problems).toEqual([])
})

async function deployed(target: DeployTarget, revision: Revision) {
  const ref = await target.deploy(request(revision), signal)
  return follow(target, ref, request(revision), { clock: hurriedClock, signal, pollInterval: 10 })
}

async function deployedFromHere(options: Record<string, unknown> = {}, given: Revision = configured) {
  const target = connect({ prebuilt: true, ...options })
  const revision = await target.nameRevision(given, signal)
  const { refusal } = await target.inspect(request(revision), signal)
  return { revision, refusal, ended: await deployed(target, revision) }
}

const posts = (path: string) => vercel.journal.filter((one) => one.method === 'POST' && one.path === path)

describe('a prebuilt output on Vercel', () => {
  it('is uploaded, staged without the public domains, and known by its digest', async () => {
    const { revision, refusal, ended } = await deployedFromHere()
    expect(refusal).toBeUndefined()
    expect(ended).toMatchObject({
      ok: true,
      reason: 'STAGED',
      artifact: 'dpl_2',
      url: 'https://shop-2-acme.vercel.app',
    })
    const { files, meta } = vercel.deployments[1]!
    expect([...files!.keys()].sort()).toEqual(deployedPaths)
    expect(describeRevision(revision)).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(meta).toMatchObject({ releaseKitOutput: describeRevision(revision) })
    const at = (path: string) => files!.get(path)
    expect(at('.vercel/output/functions/other.func')).toMatchObject({
      mode: 0o120777,
      content: Buffer.from('api.func'),
    })
    expect(at('.vercel/output/functions/api.func/run.sh')?.mode).toBe(0o100755)
    expect(at('.vercel/output/static/bytes.bin')?.content).toEqual(Buffer.from([0, 1, 0xfe, 0xff]))
    expect(at('.vercel/output/static/nothing')?.content).toBeUndefined()
    expect(vercel.uploaded).toHaveLength(contents)
    expect(context.log.lines.join('\n')).toContain(`uploading ${contents} files`)
  })

  it('bears the commit that it is said to be of', async () => {
    const { revision, ended } = await deployedFromHere({}, commit(sha2))
    expect([ended.ok, vercel.staged(), revision]).toMatchObject([true, sha2, { kind: 'artifact', label: sha2 }])
  })

  it('has another digest when a byte, a link or a right to run it differs, and the same in another folder', async () => {
    const digestIn = async (folder: string) => {
      project = folder
      return describeRevision(await connect({ prebuilt: true }).nameRevision(configured, signal))
    }
    const folders = [
      ...[createProject(), createProject({ '.vercel/output/static/index.html': '<h1>shoP</h1>' })],
      ...[createProject({ 'node_modules/dep/index.js': 'exports.dep = 2' }), createProject({ 'src/secret.ts': 'no' })],
    ]
    const [right, link] = [createProject(), createProject()]
    chmodSync(join(right, '.vercel/output/static/index.html'), 0o755)
    rmSync(join(link, '.vercel/output/functions/other.func'))
    symlinkSync('../functions/api.func', join(link, '.vercel/output/functions/other.func'))
    const digests: string[] = [await digestIn(project)]
    for (const folder of [...folders, right, link]) digests.push(await digestIn(folder))
    const [first, same, page, dependency, source, ...others] = digests
    expect([same, source]).toEqual([first, first])
    expect(new Set([first, page, dependency, ...others]).size).toBe(5)
  })

  it('uploads only what Vercel lacks', async () => {
    await deployedFromHere()
    writeFileSync(join(project, '.vercel/output/static/index.html'), '<h1>new</h1>')
    const { ended } = await deployedFromHere()
    expect([ended.ok, ended.artifact, vercel.uploaded.length]).toEqual([true, 'dpl_3', contents + 1])
    expect(String(vercel.deployments[2]?.files?.get('.vercel/output/static/index.html')?.content)).toContain('new')
  })

  it('gets the public domains with domains: move, and what had them is the way back', async () => {
    const { ended } = await deployedFromHere({ domains: 'move' }, commit(sha2))
    expect([ended.ok, vercel.live()]).toEqual([true, sha2])
    const target = connect({ prebuilt: true, domains: 'move' })
    const revision = await target.nameRevision(commit(sha2), signal)
    const { current, wayBack } = await target.inspect(request(revision), signal)
    expect([current, wayBack]).toEqual([
      { kind: 'artifact', id: describeRevision(revision) },
      { kind: 'artifact', id: 'dpl_2' },
    ])
  })

  it('is deployed again by its digest, where the folder is long gone, without an upload', async () => {
    const { revision } = await deployedFromHere()
    const count = posts('/v2/files').length
    const elsewhere = connect()
    expect(await elsewhere.inspect(request(revision), signal)).not.toHaveProperty('refusal')
    expect(await deployed(elsewhere, revision)).toMatchObject({ ok: true, artifact: 'dpl_2' })
    expect([posts('/v2/files').length, vercel.deployments.length]).toEqual([count, 2])
    const unknown: Revision = { kind: 'artifact', id: `sha256:${'0'.repeat(64)}` }
    expect((await elsewhere.inspect(request(unknown), signal)).refusal).toContain('no deployment has this output')
    await expect(elsewhere.deploy(request(unknown), signal)).rejects.toMatchObject({ code: 'PROVIDER_NOT_FOUND' })
  })

  it('is not made a second time while the first is under way, as after a run that was killed', async () => {
    const target = connect({ prebuilt: true })
    const revision = await target.nameRevision(configured, signal)
    await target.deploy(request(revision), signal)
    expect(await target.deploy(request(revision), signal)).toMatchObject({ id: 'dpl_2', started: false })
    expect(vercel.deployments).toHaveLength(2)
  })

  it('uploads nothing for a deployment that is there already, and refuses an image', async () => {
    const target = connect({ prebuilt: true })
    const kept: Revision = { kind: 'artifact', id: 'dpl_1' }
    expect(await target.nameRevision(kept, signal)).toEqual(kept)
    const { refusal } = await target.inspect(request(await target.nameRevision(image('v2'), signal)), signal)
    expect(refusal).toContain('no images')
    expect(posts('/v2/files')).toEqual([])
  })
})

describe('an upload to Vercel that meets trouble', () => {
  it.each(['reset', { status: 503 }, { status: 500 }] as const)('goes on after a passing one: %p', async (trouble) => {
    vercel.fail({ match: 'POST /v2/files', with: trouble, times: 3 })
    expect((await deployedFromHere()).ended.ok).toBe(true)
  })

  it('stops at a file that is refused, and makes no deployment', async () => {
    const body = { error: { code: 'forbidden', message: 'The file is too large for your plan' } }
    vercel.fail({ match: 'POST /v2/files', with: { status: 413, body } })
    await expect(deployedFromHere()).rejects.toMatchObject({
      code: 'PROVIDER_REFUSED',
      message: expect.stringContaining('too large'),
    })
    expect(vercel.deployments).toHaveLength(1)
  })

  it('does not upload for ever what stays missing', async () => {
    const body = { error: { code: 'missing_files', message: 'Missing files', missing: ['no such file'] } }
    const end = vercel.fail({ match: 'POST /v13/deployments', with: { status: 400, body }, times: 99 })
    await expect(deployedFromHere()).rejects.toMatchObject({ code: 'PROVIDER_NONSENSE' })
    end()
    const target = connect({ prebuilt: true })
    const revision = await target.nameRevision(configured, signal)
    vercel.fail({
      match: 'POST /v13/deployments',
      with: ({ json }) => {
        const [first] = (json as { files: { sha: string }[] }).files
        return { status: 400, body: { error: { ...body.error, missing: [first!.sha] } } }
      },
      times: 99,
    })
    await expect(target.deploy(request(revision), signal)).rejects.toThrow('missing, though uploaded')
  })

  it('is looked for, not made again, when the answer to the deployment gets lost', async () => {
    await deployedFromHere()
    writeFileSync(join(project, '.vercel/output/static/empty.txt'), 'no longer')
    vercel.fail({ match: 'POST /v13/deployments', skip: 1, applied: true, with: 'reset' })
    expect((await deployedFromHere()).ended.ok).toBe(true)
    expect(vercel.deployments).toHaveLength(3)
  })

  it('ends with the run, and begins no further upload', async () => {
    const target = connect({ prebuilt: true })
    const revision = await target.nameRevision(configured, signal)
    const run = new AbortController()
    const abort = () => {
      run.abort(new Error('cancelled'))
      return undefined
    }
    vercel.fail({ match: 'POST /v2/files', skip: 2, with: abort, applied: true })
    await expect(target.deploy(request(revision), run.signal)).rejects.toThrow('cancelled')
    expect(vercel.deployments).toHaveLength(1)
    const { ended } = await deployedFromHere()
    expect([ended.ok, new Set(vercel.uploaded).size]).toEqual([true, contents])
  })

  it('is no success when Vercel cannot deploy what was uploaded', async () => {
    const target = connect({ prebuilt: true })
    const revision = await target.nameRevision(configured, signal)
    const ref = await target.deploy(request(revision), signal)
    Object.assign(vercel.deployments[1]!, { files: new Map() })
    const ended = await follow(target, ref, request(revision), { clock: hurriedClock, signal, pollInterval: 10 })
    expect(ended).toMatchObject({ ok: false, state: 'failed' })
  })
})

describe('what cannot be deployed as a prebuilt output', () => {
  const output = '.vercel/output'
  it.each([
    ['has no config.json', { [`${output}/config.json`]: undefined }],
    ['is of version 2', { [`${output}/config.json`]: '{"version":2}' }],
    ['is of version "none"', { [`${output}/config.json`]: '{}' }],
    ['not JSON', { [`${output}/config.json`]: 'version: 3' }],
    ['has failed', { [`${output}/builds.json`]: '{"target":"production","error":{"message":"no"}}' }],
    ['built for preview', { [`${output}/builds.json`]: '{"target":"preview"}' }],
    ['install the dependencies', { 'node_modules/dep/index.js': undefined }],
    ['bulkRedirectsPath', { 'vercel.json': '{"bulkRedirectsPath":"redirects.json"}' }],
  ])('is refused by name: %s', async (why, changes: Record<string, string | undefined>) => {
    project = createProject(changes)
    await expect(connect({ prebuilt: true }).nameRevision(configured, signal)).rejects.toThrow(why)
    expect(vercel.journal).toEqual([])
  })

  const special = 'is neither a file, a folder nor a link, and cannot be uploaded'
  const sentenceOf = (thrown: ConfigurationError) => String(thrown.problems[0]?.sentence)
  const hereIs = (path: string) => join(project, path)
  const pipe = (path: string) => void execFileSync('mkfifo', [hereIs(path)])
  const link = (to: string) => (path: string) => symlinkSync(to, hereIs(path))
  it.each([
    ['a named pipe', `${output}/static/odd`, pipe, special],
    ['a named pipe that a function needs', 'node_modules/dep/index.js', pipe, special],
    ['a link to a path of the machine', `${output}/static/odd`, link('/etc/hostname'), 'out of the project, to /etc/'],
    ['a link above the project', `${output}/static/odd`, link('../../../..'), 'out of the project, to ../'],
    [
      'a link above it that a function needs',
      'node_modules/dep/index.js',
      link('../../../dep.js'),
      'out of the project',
    ],
  ])('is refused by name: %s', async (_, path, make, why) => {
    rmSync(hereIs(path), { force: true })
    make(path)
    const naming = connect({ prebuilt: true }).nameRevision(configured, signal)
    const said = await naming.then(() => '', sentenceOf)
    expect(said).toContain(`${path} is `)
    expect(said).toContain(why)
    expect([problemInFrench(said), vercel.journal]).toEqual([expect.stringContaining(`${path} `), []])
  })

  it('is refused by name: a socket', async () => {
    const server = createServer().listen(hereIs(`${output}/odd`))
    await once(server, 'listening')
    try {
      const refused = connect({ prebuilt: true }).nameRevision(configured, signal)
      await expect(refused).rejects.toThrow(`${output}/odd ${special}`)
    } finally {
      server.close()
    }
  })

  it.each(['apps/web', './apps/web/'])('is refused at the Root Directory of the project: %s', async (prebuilt) => {
    vercel.knobs.rootDirectory = 'apps/web'
    const workspace = createProject()
    mkdirSync(join(workspace, 'apps'))
    renameSync(project, join(workspace, 'apps/web'))
    project = workspace
    const target = connect({ prebuilt })
    const { refusal } = await target.inspect(request(await target.nameRevision(configured, signal)), signal)
    expect(refusal).toBe(
      'its Root Directory is apps/web: prebuilt must be true, with .vercel/output of the whole workspace',
    )
    const { ended } = await deployedFromHere()
    expect(ended.ok).toBe(true)
  })

  it('is refused where there is no output, or another than the one that is asked for', async () => {
    await expect(connect({ prebuilt: 'apps/web' }).nameRevision(configured, signal)).rejects.toThrow('vercel build')
    const other: Revision = { kind: 'artifact', id: `sha256:${'0'.repeat(64)}` }
    await expect(connect({ prebuilt: true }).nameRevision(other, signal)).rejects.toMatchObject({
      problems: [expect.objectContaining({ input: 'revision' })],
    })
  })
})
