import { describe, expect, it } from '@jest/globals'
import { parseConnection, passwordLine } from '../../../../shared/database/engines/postgres/connection.ts'
import { exchangeScript } from '../../../../shared/database/engines/postgres/swap.ts'
import { choosePoint, outdated, type Point, pointName } from '../../../../shared/database/point.ts'

const point = (name: string, takenAt: string, more: Partial<Point> = {}): Point => ({
  schema: 1,
  name,
  engine: 'postgres',
  database: 'app',
  takenAt,
  keepUntil: takenAt,
  bytes: 1,
  sha256: '',
  serverVersion: '15',
  toolVersion: '15',
  schemaVersion: '',
  rows: {},
  position: '',
  level: 'whole',
  run: '1',
  ...more,
})

describe('a connection string', () => {
  it('becomes libpq variables, with the password apart and its special characters read', () => {
    expect(parseConnection('postgres://app:p%40ss@db.example:5433/shop?sslmode=require')).toEqual({
      database: 'shop',
      password: 'p@ss',
      variables: { PGHOST: 'db.example', PGPORT: '5433', PGUSER: 'app', PGSSLMODE: 'require' },
    })
  })

  it.each([
    'mysql://app:secret@db/app',
    'postgres://app:secret@db/',
    'postgres://app:secret@db/postgres',
    'postgres://app:secret@db:6543/app',
    'postgres://app:secret@db/app?sslmod=require',
    'postgres://app:secret@db/app%22x',
    'postgres://app:secret%@db/app',
  ])('is refused without being shown: %s', (url) => {
    const problem = parseConnection(url)
    expect(problem).toMatchObject({ input: 'url', received: '***' })
    expect(JSON.stringify(problem)).not.toContain('app:secret')
  })

  it('has its password escaped in the password file', () => {
    expect(passwordLine('a:b\\c')).toBe('*:*:*:*:a\\:b\\\\c\n')
  })
})

describe('backups', () => {
  it('have names that sort by time and are names of files everywhere', () => {
    expect(pointName('my db/é', Date.UTC(2026, 10, 28, 6, 5, 4))).toBe('my_db__-20261128T060504Z')
  })

  it('are chosen by name, or as the newest of this database', () => {
    const points = [point('a', '2026-01-01'), point('b', '2026-01-02'), point('c', '2026-01-03', { database: 'other' })]
    expect(choosePoint(points, 'latest', 'app')?.name).toBe('b')
    expect(choosePoint(points, 'a', 'app')?.name).toBe('a')
    expect(choosePoint(points, 'z', 'app')).toBeUndefined()
  })

  it('are outdated when their time is over, but never the newest proven one, nor any while none is proven', () => {
    const points = [point('a', '2026-01-01'), point('b', '2026-01-02'), point('c', '2026-01-03', { level: 'file' })]
    const now = Date.parse('2027-01-01')
    expect(outdated(points, 'app', now).map(({ name }) => name)).toEqual(['c', 'a'])
    expect(outdated([point('c', '2026-01-03', { level: 'file' })], 'app', now)).toEqual([])
  })
})

it('exchanges names in one transaction, behind a closed door', () => {
  const script = exchangeScript({ live: 'a"b', aside: 'old', incoming: "n'w" })
  const order = [
    'ALLOW_CONNECTIONS false',
    'pg_terminate_backend',
    'BEGIN;',
    'RENAME TO "old"',
    'RENAME TO "a""b"',
    'COMMIT;',
  ]
  expect(order.map((part) => script.indexOf(part))).toEqual(
    order.map((part) => script.indexOf(part)).sort((a, b) => a - b),
  )
  expect(script).toContain(`('a"b', 'n''w')`)
})
