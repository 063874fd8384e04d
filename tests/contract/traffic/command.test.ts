import { spawnSync } from 'node:child_process'
import { expect, it } from '@jest/globals'
import { weightsFor } from '../../../shared/rollout/slots.ts'
import { driverDefinition } from '../../../shared/traffic/registry.ts'
import { connect } from './program-benches.ts'

const stamp = { releaseId: 7, reason: 'step 1/3; $(touch /tmp/x)' }
const { signal } = new AbortController()
const names = { blue: 'shop-blue', green: 'shop-green' }
const good = `echo '{"blue":100,"green":0}'`
const driver = (options: Readonly<Record<string, unknown>>, token?: string) =>
  connect('command', { url: '', names, options: { observe: good, shift: 'true', ...options } }, token)

it.each([
  ['nothing', 'true'],
  ['no JSON', 'echo blue'],
  ['weights that do not add up', `echo '{"blue":70,"green":70}'`],
  ['text for numbers', `echo '{"blue":"100","green":"0"}'`],
  ['something after the weights', `${good}; echo but not really`],
])('an observe command that prints %s tells nothing of the traffic', async (_, observe) => {
  await expect(driver({ observe }).observe(signal)).rejects.toMatchObject({ code: 'PROVIDER_NONSENSE' })
})

it('what an observe command says to stderr is no part of its answer', async () => {
  expect(await driver({ observe: `${good}; sleep 0.1; echo done >&2` }).observe(signal)).toBeDefined()
})

it('reads an answer that is printed in colours, as tools do wherever CI is set', async () => {
  const observe = `printf '\\033[32m{"blue":100,"green":0}\\033[39m\\n'`
  expect(await driver({ observe }).observe(signal)).toEqual(await driver({}).observe(signal))
})

it('weights that a failed observe command printed are not believed', async () => {
  const observing = driver({ observe: `${good}; exit 3` }).observe(signal)
  await expect(observing).rejects.toMatchObject({
    code: 'PROVIDER_REFUSED',
    message: expect.stringContaining('exit code 3'),
  })
})

it('a command that does not end is ended, and said to be', async () => {
  const shifting = driver({ shift: 'sleep 60', timeout: 1 }).shift(weightsFor('green', 10), stamp, signal)
  await expect(shifting).rejects.toMatchObject({
    code: 'PROVIDER_REFUSED',
    message: expect.stringContaining('no end within 1 s'),
  })
})

it('a shift command finds weights, route, names, release and token as variables, and text from outside as text', async () => {
  const wanted = `[ "$BLUE_WEIGHT/$GREEN_WEIGHT/$ROUTE/$BLUE/$GREEN/$RELEASE_ID/$DRIVER_TOKEN" = 66.6/33.4/shop/shop-blue/shop-green/7/edge-secret ]`
  const shift = `${wanted} && [ "$REASON" = 'step 1/3; $(touch /tmp/x)' ]`
  await driver({ shift }, 'edge-secret').shift({ blue: 66.6, green: 33.4 }, stamp, signal)
})

it('names every option that is wrong before a command runs', () => {
  const problems = driverDefinition('command').check({
    url: '',
    route: '',
    names,
    publicUrl: '',
    slotHeader: '',
    options: { observe: '', resolution: 0, shifft: 'true' },
  })
  expect(problems.map(({ input }) => input)).toEqual(
    expect.arrayContaining(['driver-options observe', 'driver-options shift', 'driver-options resolution', 'route']),
  )
})

it('what the action requires of isolation holds for its driver commands as well, whatever they ask for', () => {
  const without = 'echo 0 > /proc/sys/user/max_user_namespaces; echo 0 > /proc/sys/user/max_pid_namespaces; exec "$@"'
  const root = new URL('../../../', import.meta.url).href
  const script = `
    const { createCommands } = await import('${root}shared/traffic/reach/commands.ts')
    const { createContext } = await import('${root}tests/fakes/context.ts')
    const wish = { title: 'observe', command: ':', env: {}, timeout: 5_000, isolation: 'auto' }
    for (const least of ['auto', 'required'])
      await createCommands([], createContext(), least).run(wish, AbortSignal.timeout(10_000)).then(
        ({ exitCode }) => console.log(least, String(exitCode)),
        ({ code }) => console.log(least, code),
      )`
  const node = [process.execPath, '--input-type=module', '--eval', script]
  const { stdout } = spawnSync('unshare', ['--user', '--map-root-user', 'sh', '-c', without, 'sh', ...node], {
    encoding: 'utf8',
  })
  expect(stdout.split('\n').slice(-3, -1)).toEqual(['auto 0', 'required ISOLATION_UNAVAILABLE'])
})
