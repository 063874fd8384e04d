import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { Weights } from '../../../../shared/rollout/slots.ts'
import { closed, landing, listen, type StandIn } from './stand-in.ts'

/** An edge that only the caller's own script knows how to ask. */
export async function standInForCommand(): Promise<StandIn> {
  const folder = mkdtempSync(join(tmpdir(), 'stand-in-command-'))
  const script = join(folder, 'edge.mjs')
  const writes = landing()
  const problems: string[] = []
  let split: Weights = { blue: 100, green: 0 }

  const server = createServer((request, response) => {
    if (request.method === 'GET') {
      response.end(JSON.stringify(split))
      return
    }
    void text(request).then((body) => {
      const [route, blue, green] = body.split(' ')
      if (route !== 'shop') problems.push(`asked to move ${body}`)
      writes.land(() => void (split = { blue: Number(blue), green: Number(green) }))
      response.end()
    })
  })
  const port = await listen(server)
  const body = '`${process.env.ROUTE} ${process.env.BLUE_WEIGHT} ${process.env.GREEN_WEIGHT}`'
  writeFileSync(
    script,
    `const write = process.argv[2] === 'shift' ? { method: 'POST', body: ${body} } : {}
const answer = await fetch('http://127.0.0.1:${port}/', write)
console.log('asked the edge')
console.log(await answer.text())
`,
  )
  const run = (what: string) => `'${process.execPath}' '${script}' ${what}`
  return {
    settings: {
      url: '',
      names: { blue: 'shop-blue', green: 'shop-green' },
      options: { observe: run('observe'), shift: run('shift') },
    },
    writes,
    problems,
    weights: () => split,
    set: (weights) => void (split = weights),
    async close() {
      await closed(server)
      rmSync(folder, { recursive: true })
    },
  }
}
