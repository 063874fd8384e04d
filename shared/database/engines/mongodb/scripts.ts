/** Documents by collection. */
export type Counts = Readonly<Record<string, number>>

export interface Look {
  readonly server: string
  readonly bytes: number | null
  readonly connections: number | null
  readonly maxConnections: number | null
  /** Migrations, oldest first. */
  readonly applied: readonly string[]
  /** Those that the user may see. */
  readonly databases: readonly string[]
}

const count = `const counts = {}
for (const { name, type } of db.getCollectionInfos())
  if (type !== 'view' && !name.startsWith('system.')) counts[name] = Number(db.getCollection(name).countDocuments())`

export const countScript = `${count}
answer(counts)`

/** What a user may not ask is told as null. @param changelog  a collection's name, of letters, digits, _ and - */
const look = (
  changelog: string,
) => `const found = { bytes: null, connections: null, maxConnections: null, databases: [] }
try { found.bytes = Number(db.stats().dataSize) } catch {}
try {
  const { current, available } = db.serverStatus().connections
  found.connections = Number(current)
  found.maxConnections = Number(current) + Number(available)
} catch {}
try { found.databases = db.adminCommand({ listDatabases: 1, nameOnly: true }).databases.map(({ name }) => name) } catch {}
found.applied = db.getCollection('${changelog}').find({}, { fileName: 1 }).sort({ appliedAt: 1, _id: 1 }).toArray().map(({ fileName }) => String(fileName))
found.server = db.version()`

export const lookScript = (changelog: string) => `${look(changelog)}
answer(found)`

/** Both at once: each start of mongosh takes a second. */
export const lookAndCountScript = (changelog: string) => `${look(changelog)}
${count}
answer({ ...found, counts })`
