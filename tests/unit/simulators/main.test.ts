import { spawn } from 'node:child_process'
import { describe, expect, it } from '@jest/globals'

const root = new URL('../../../', import.meta.url).pathname

function start(...args: string[]) {
  const child = spawn(process.execPath, ['simulators/main.ts', ...args], { cwd: root })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  let [said, complained] = ['', '']
  child.stderr.on('data', (chunk: Buffer) => (complained += chunk.toString()))
  const firstWords = new Promise<string>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (said.includes('\n')) resolve(said)
    })
  })
  return { child, ended, firstWords, complaint: () => complained }
}

describe('a simulator started by hand', () => {
  it.each(['coolify', 'github', 'slack', 'webhook'])(
    '%s prints its address, serves, and ends on Ctrl-C',
    async (name) => {
      const { child, ended, firstWords } = start(name)
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(await firstWords)?.[0]
      expect((await fetch(`${url ?? ''}/`)).status).toBe(404)
      child.kill('SIGINT')
      expect(await ended).toBe(0)
    },
  )

  it('names those there are when asked for another', async () => {
    const { ended, complaint } = start('bogus')
    expect(await ended).toBe(1)
    expect(complaint()).toContain('github|')
  })
})
