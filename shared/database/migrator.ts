import { runLine } from './command.ts'
import type { DatabaseEngine, EngineTools, Migrations } from './engine.ts'

export interface Migrator {
  version(): Promise<string>
  /** What `up` would do, a line each; none when nothing is pending. */
  pending(): Promise<readonly string[]>
  /** @returns why it is not where it should be; undefined when it is */
  up(): Promise<string | undefined>
  /** Goes back to `to`, newest first. @returns why it is not there */
  down(to: string): Promise<string | undefined>
}

/** No exit code proves where a schema is: after every step the version is read again. */
export function createMigrator(
  migrations: Migrations,
  { engine, tools, url }: { engine: DatabaseEngine; tools: EngineTools; url: string },
): Migrator {
  const call = (command: string) =>
    runLine(tools, `migrations: ${command}`, command, {
      DATABASE_URL: url,
      ...withoutPassword(url),
      MIGRATE_TO: migrations.to ?? '',
    })
  const version = async () => {
    if (migrations.version === undefined) return (await engine.state()).schemaVersion
    const { exitCode, printed } = await call(migrations.version)
    if (exitCode !== 0) throw new Error(`the command for the version of the schema ended with ${exitCode}`)
    return printed.at(-1) ?? ''
  }
  const stuck = (at: string, why: string) =>
    `the schema is at ${at || 'no migration'}: ${why}. Look at it, then unlock it: ${migrations.unlock}`
  return {
    version,
    async pending() {
      if ((await call(migrations.pending)).exitCode === 0) return []
      const { printed } = await call(migrations.plan)
      return printed.length > 0 ? printed : ['something, which is not named']
    },
    async up() {
      const { exitCode } = await call(migrations.up)
      const at = await version()
      if (exitCode !== 0) return stuck(at, `the tool ended with ${exitCode}`)
      if (migrations.to !== undefined)
        return at === migrations.to ? undefined : stuck(at, `it did not get to ${migrations.to}`)
      return (await call(migrations.pending)).exitCode === 0 ? undefined : stuck(at, 'something is still pending')
    },
    async down(wanted) {
      const { applied } = await engine.state()
      // step by step an unknown version would be passed, down to the first
      if (!migrations.down.includes('MIGRATE_TO') && !applied.includes(wanted))
        return `${wanted} is not applied: nothing was rolled back`
      const seen = new Set<string>()
      for (let at = await version(); at !== wanted;) {
        seen.add(at)
        const { exitCode } = await call(migrations.down)
        at = await version()
        if (exitCode !== 0) return stuck(at, `the tool ended with ${exitCode}`)
        if (seen.has(at)) return stuck(at, 'a step down did not move it')
      }
      return undefined
    },
  }
}

/** A connection string for a command line, in both forms that tools know, and what they lack. */
function withoutPassword(url: string): Readonly<Record<string, string>> {
  if (!URL.canParse(url)) return {}
  const address = new URL(url)
  const { password } = address
  address.password = ''
  const { host, pathname, search, username } = address
  return {
    DATABASE_ADDRESS: address.href,
    DATABASE_JDBC: `jdbc:postgresql://${host}${pathname}${search}`,
    DATABASE_USER: decodeURIComponent(username),
    ...(password === '' ? {} : { PGPASSWORD: decodeURIComponent(password) }),
  }
}
