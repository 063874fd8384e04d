import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { folderOf, run } from './program.ts'
import { freePort, untilListening } from './traffic.ts'

/** Prometheus that looks every second. @param ports  by the label `slot` that their series get */
export async function runPrometheus(
  ports: Readonly<Record<string, number>>,
): Promise<{ url: string; stop: () => Promise<void> }> {
  const [folder, port] = [folderOf('prometheus'), await freePort()]
  const config = join(folder, 'prometheus.yml')
  const targets = Object.entries(ports).map(([slot, at]) => ({ targets: [`127.0.0.1:${at}`], labels: { slot } }))
  writeFileSync(
    config,
    JSON.stringify({
      global: { scrape_interval: '1s' },
      scrape_configs: [{ job_name: 'shop', static_configs: targets }],
    }),
  )
  const { stop } = run(
    'prometheus',
    [
      `--config.file=${config}`,
      `--storage.tsdb.path=${join(folder, 'data')}`,
      `--web.listen-address=127.0.0.1:${port}`,
    ],
    folder,
  )
  await untilListening(port)
  return { url: `http://127.0.0.1:${port}/`, stop }
}
