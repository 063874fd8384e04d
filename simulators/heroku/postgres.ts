import { randomUUID } from 'node:crypto'
import type { Answer, Asked, Routes } from '../http/exchange.ts'

interface Transfer {
  readonly uuid: string
  readonly num: number
  readonly from_name: string
  readonly from_type: 'pg_dump' | 'gof3r'
  readonly to_type: 'gof3r' | 'pg_restore'
  readonly to_url: string | null
  readonly created_at: string
  finished_at: string | null
  deleted_at: string | null
  succeeded: boolean
  warnings: number
  readonly target: HerokuDatabase | undefined
  /** What it holds. */
  readonly content: string
  looks: number
}

export interface HerokuDatabase {
  readonly id: string
  readonly attachment: string
  readonly name: string
  /** The app that pays for it, which its backups are listed by. */
  readonly app: string
  content: string
}

export interface HerokuPostgres {
  readonly databases: readonly HerokuDatabase[]
  readonly transfers: readonly Transfer[]
  /** Later transfers fail for this reason, or end with warnings. */
  readonly knobs: { failure: string; warnings: number }
}

/** Heroku Postgres: an app's databases and their logical backups. A transfer is over at the second look. */
export function createPostgres(problems: string[]): HerokuPostgres & { readonly routes: Routes } {
  const named = (attachment: string, name: string): HerokuDatabase => ({
    id: randomUUID(),
    attachment,
    name,
    app: 'shop',
    content: 'good',
  })
  const databases = [named('DATABASE', 'postgresql-live-1'), named('SCRATCH', 'postgresql-scratch-2')]
  const transfers: Transfer[] = []
  const knobs = { failure: '', warnings: 0 }
  const nothing = (what: string): Answer => ({
    status: 404,
    body: { id: 'not_found', message: `Couldn't find that ${what}.` },
  })
  const byId = ({ params }: Asked) => databases.find(({ id, name }) => id === params.id || name === params.id)

  function begin(from: HerokuDatabase | undefined, target: HerokuDatabase | undefined, content: string): Answer {
    const uuid = randomUUID()
    const made: Transfer = {
      uuid,
      num: transfers.length + 1,
      from_name: from?.attachment ?? 'BACKUP',
      from_type: from ? 'pg_dump' : 'gof3r',
      to_type: from ? 'gof3r' : 'pg_restore',
      to_url: from ? `https://backups.example.com/${uuid}` : null,
      created_at: new Date().toISOString(),
      finished_at: null,
      deleted_at: null,
      succeeded: false,
      warnings: 0,
      target,
      content,
      looks: 0,
    }
    transfers.push(made)
    return { status: 201, body: present(made) }
  }
  function present(one: Transfer): object {
    const { uuid, num, from_name, from_type, to_type, to_url, created_at, finished_at, deleted_at } = one
    const told = { uuid, num, from_name, from_type, to_type, to_url, created_at, finished_at, deleted_at }
    const { succeeded, warnings } = one
    return {
      ...told,
      succeeded,
      warnings,
      options: {},
      processed_bytes: 1024,
      source_bytes: 2048,
      started_at: created_at,
    }
  }
  function look({ params, query }: Asked): Answer {
    const found = transfers.find(({ uuid, num }) => uuid === params.transfer || String(num) === params.transfer)
    if (!found) return nothing('transfer')
    found.looks += 1
    if (found.looks >= 2 && found.finished_at === null) {
      found.finished_at = new Date().toISOString()
      found.succeeded = knobs.failure === ''
      found.warnings = knobs.warnings
      if (found.succeeded && found.target) found.target.content = found.content
    }
    const logs = knobs.failure === '' ? [] : [{ created_at: found.created_at, level: 'info', message: knobs.failure }]
    return { status: 200, body: { ...present(found), ...(query.get('verbose') === 'true' ? { logs } : {}) } }
  }
  function attached({ id, name, app, attachment }: HerokuDatabase) {
    return {
      id: randomUUID(),
      name: attachment,
      namespace: null,
      app: { id: app, name: app },
      addon: {
        id,
        name,
        app: { id: app, name: app },
        plan: { id: randomUUID(), name: 'heroku-postgresql:essential-0' },
      },
      config_vars: [`${attachment}_URL`],
    }
  }

  const routes: Routes = {
    'GET /apps/{app}/addon-attachments': () => ({ status: 200, body: databases.map(attached) }),
    'GET /apps/{app}/addon-attachments/{name}': ({ params }) => {
      const found = databases.find(({ attachment }) => attachment === params.name)
      return found ? { status: 200, body: attached(found) } : nothing('add on attachment')
    },
    'POST /actions/addon-attachments/resolve': ({ json }) => {
      const { addon_attachment: wanted = '' } = (json ?? {}) as { addon_attachment?: string }
      const found = databases.filter(({ attachment }) => attachment === wanted.replace(/_URL$/, ''))
      return found.length > 0 ? { status: 200, body: found.map(attached) } : nothing('add on attachment')
    },
    'GET /client/v11/databases/{id}': (asked) => {
      const found = byId(asked)
      if (!found) return nothing('database')
      const info = { Status: 'Available', 'PG Version': '16.4', Connections: '3/20', 'Continuous Protection': 'Off' }
      const values = Object.entries(info).map(([name, value]) => ({ name, values: [value] }))
      return { status: 200, body: { name: found.name, num_bytes: 9_000_000, num_connections: 3, info: values } }
    },
    'POST /client/v11/databases/{id}/backups': (asked) => {
      const found = byId(asked)
      return found ? begin(found, undefined, found.content) : nothing('database')
    },
    'POST /client/v11/databases/{id}/restores': (asked) => {
      const found = byId(asked)
      const body = (asked.json ?? {}) as Record<string, unknown>
      const unknown = Object.keys(body).filter((key) => !['backup_url', 'extensions'].includes(key))
      if (unknown.length > 0) problems.push(`heroku: unknown attribute ${unknown.join(', ')}`)
      const from = transfers.find(({ to_url: url }) => url !== null && url === body.backup_url)
      if (!found || !from) return { status: 422, body: { id: 'bad_request', message: 'Invalid backup url' } }
      return begin(undefined, found, from.content)
    },
    'GET /client/v11/apps/{app}/transfers': () => ({ status: 200, body: transfers.map(present) }),
    'GET /client/v11/apps/{app}/transfers/{transfer}': look,
  }
  return { databases, transfers, knobs, routes }
}
