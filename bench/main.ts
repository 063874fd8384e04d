// Usage: npm run bench -- startup: prints ours beside the limit, as ratios of one run.
import { benchHistory } from './history.ts'
import { benchStartup } from './startup.ts'

const benches: Readonly<Record<string, () => Promise<void>>> = { startup: benchStartup, history: benchHistory }

const name = process.argv[2] ?? ''
const bench = benches[name]
if (!bench) {
  console.error(`Usage: npm run bench -- <${Object.keys(benches).join('|')}>`)
  process.exit(1)
}
await bench()
