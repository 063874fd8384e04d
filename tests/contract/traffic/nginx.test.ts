import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { weightsFor } from '../../../shared/rollout/slots.ts'
import type { AnyDriver } from '../../../shared/traffic/driver.ts'
import { connect } from './program-benches.ts'
import { closed, listen } from './stand-ins/stand-in.ts'

const { signal } = new AbortController()

describe('driver nginx', () => {
  let [folder, asked, workers] = ['', 0, ['']] as [string, number, string[]]
  let server: Server
  let driver: AnyDriver

  /** Workers take turns to answer. */
  const have = (...greens: readonly number[]) => {
    asked = 0
    workers = greens.map((green) => `blue=${100 - green} green=${green}`)
  }
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'nginx-'))
    server = createServer((_, response) => response.end(workers[asked++ % workers.length]))
    const status = `http://127.0.0.1:${await listen(server)}/split`
    const options = { status, test: ['true'], reload: ['true'] }
    driver = connect('nginx', { url: join(folder, 'split.conf'), names: { blue: 'b', green: 'g' }, options })
  })
  afterEach(async () => {
    await closed(server)
    rmSync(folder, { recursive: true })
  })

  it('asks one worker where all had that split since it was written, and all of them as soon as one has another', async () => {
    have(0)
    expect([await driver.observe(signal), asked]).toEqual([weightsFor('blue', 100), 10])
    have(0)
    expect([await driver.observe(signal), asked]).toEqual([weightsFor('blue', 100), 1])
    have(50)
    expect([await driver.observe(signal), asked]).toEqual([weightsFor('green', 50), 10])
  })

  it('does not believe a split that an old worker does not have, also where all had it before', async () => {
    have(100)
    expect(await driver.observe(signal)).toEqual(weightsFor('green', 100))
    await driver.shift(weightsFor('green', 100), { releaseId: 7, reason: 'again' }, signal)
    have(100, 100, 0)
    expect(await driver.observe(signal)).toBeUndefined()
  })
})
