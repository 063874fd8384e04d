// Usage: npm run bench -- startup: prints ours beside the limit, as ratios of one run.
import { benchDatabase } from './database.ts'
import { benchDecide } from './decide.ts'
import { benchFleet } from './fleet.ts'
import { benchGate } from './gate.ts'
import { benchHealth } from './health.ts'
import { benchHistory } from './history.ts'
import { benchRollback } from './rollback.ts'
import { benchSchedules } from './schedules.ts'
import { benchSignals } from './signals.ts'
import { benchStartup } from './startup.ts'
import { benchSwitch } from './switch.ts'

/** Each takes what follows its name: a part to run alone. */
const benches: Readonly<Record<string, (only?: string) => Promise<void>>> = {
  startup: benchStartup,
  database: benchDatabase,
  decide: benchDecide,
  fleet: benchFleet,
  gate: benchGate,
  health: benchHealth,
  history: benchHistory,
  schedules: benchSchedules,
  signals: benchSignals,
  switch: benchSwitch,
  rollback: benchRollback,
}

const [name = '', only] = process.argv.slice(2)
const bench = benches[name]
if (!bench) {
  console.error(`Usage: npm run bench -- <${Object.keys(benches).join('|')}>`)
  process.exit(1)
}
await bench(only)
