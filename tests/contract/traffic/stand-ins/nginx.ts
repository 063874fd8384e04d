import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closed, landing, listen, type StandIn } from './stand-in.ts'

/** nginx that takes its file over when it is told to reload, and whose workers say by a status page what they have. */
export async function standInForNginx(): Promise<StandIn> {
  const folder = mkdtempSync(join(tmpdir(), 'stand-in-nginx-'))
  const [file, signalled] = [join(folder, 'split.conf'), join(folder, 'signalled')]
  const writes = landing()
  let split = { blue: 100, green: 0 }
  writeFileSync(signalled, '')

  /** A reload is the copy of the file that the command made. */
  function takeOver(): void {
    const text = readFileSync(signalled, 'utf8')
    if (text === '') return
    writeFileSync(signalled, '')
    const [, share, slot] =
      /split_clients .* \{\n {2}(?:([\d.]+)% shop-green;\n {2})?\* (shop-blue|shop-green);/.exec(text) ?? []
    const green = share === undefined ? (slot === 'shop-green' ? 100 : 0) : Number(share)
    writes.land(() => void (split = { blue: Number((100 - green).toFixed(2)), green }))
  }

  const server = createServer((request, response) => {
    takeOver()
    response.writeHead(request.url === '/split' ? 200 : 404).end(`blue=${split.blue} green=${split.green}`)
  })
  const port = await listen(server)
  return {
    settings: {
      url: file,
      names: { blue: 'shop-blue', green: 'shop-green' },
      options: {
        status: `http://127.0.0.1:${port}/split`,
        test: ['test', '-s', file],
        reload: ['cp', file, signalled],
      },
    },
    writes,
    problems: [],
    weights() {
      takeOver()
      const green = (100 * split.green) / (split.blue + split.green)
      return { blue: 100 - green, green }
    },
    set: (weights) => void (split = { ...weights }),
    async close() {
      await closed(server)
      rmSync(folder, { recursive: true })
    },
  }
}
