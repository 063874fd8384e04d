import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { readMigrations } from '../../../../shared/database/pending-files.ts'
import { schemaChangeOf } from '../../../../shared/database/schema-words.ts'

const of = (name: string, text: string) => schemaChangeOf([{ name, text }]).change

describe('what a migration does to the schema, by its own words', () => {
  it.each([
    ['expand', 'CREATE TABLE a (id int); CREATE INDEX CONCURRENTLY i ON b (x);'],
    ['expand', 'ALTER TABLE a ADD COLUMN b text, ADD c int NOT NULL DEFAULT 0;'],
    ['expand', "-- DROP TABLE a;\n/* DROP TABLE a; */ INSERT INTO a VALUES ('; DROP TABLE a;');"],
    ['expand', 'CREATE FUNCTION f() RETURNS int LANGUAGE sql AS $f$ DELETE FROM a; $f$;'],
    [
      'expand',
      'CREATE TABLE a (id int); CREATE UNIQUE INDEX i ON a (id); ALTER TABLE a ALTER id SET NOT NULL; UPDATE a SET id = 1;',
    ],
    ['none', "BEGIN; COMMENT ON TABLE a IS 'x'; COMMIT;"],
    ['none', '-- nothing'],
    ['contract', 'ALTER TABLE a ADD COLUMN b text NOT NULL;'],
    ['contract', 'alter table a rename column b to c;'],
    ['contract', 'ALTER TABLE a ALTER COLUMN b TYPE bigint;'],
    ['contract', 'ALTER TABLE a ADD COLUMN b text, ADD CONSTRAINT c CHECK (b > 0);'],
    ['contract', 'CREATE UNIQUE INDEX i ON a (b);'],
    ['contract', 'CREATE TABLE IF NOT EXISTS a (id int); ALTER TABLE a ALTER id SET NOT NULL;'],
    ['irreversible', 'CREATE TABLE b (id int); DROP TABLE a;'],
    ['irreversible', 'ALTER TABLE IF EXISTS ONLY a DROP COLUMN IF EXISTS b;'],
    ['irreversible', 'ALTER TABLE a DROP b;'],
    ['irreversible', 'DELETE FROM a WHERE true'],
    [undefined, 'UPDATE a SET b = 1;'],
    [undefined, "SELECT E'a\\\\'' ; DROP TABLE a; SELECT '"],
    ['irreversible', 'ALTER TABLE "a\'b" ADD c int; DROP TABLE d; ALTER TABLE "e\'" ADD c int'],
    ['irreversible', "ALTER TABLE a ADD b text DEFAULT 'it''s; x'; DROP TABLE c"],
    [undefined, 'DO $$ BEGIN DROP TABLE a; END $$;'],
    [undefined, 'CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$;'],
    [undefined, '\\i other.sql'],
  ])('SQL: %s: %s', (change, text) => {
    expect(of('1.sql', text)).toBe(change)
  })

  it.each([
    [
      'expand',
      "exports.up = (knex) => knex.schema.createTable('a', (t) => { t.increments(); t.string('b').notNullable() })\nexports.down = (knex) => knex.schema.dropTable('a')",
    ],
    [
      'expand',
      "export async function up(knex) { await knex.schema.alterTable('a', (t) => { t.integer('b').notNullable().defaultTo(0) }) }",
    ],
    ['contract', "exports.up = (knex) => knex.schema.alterTable('a', (t) => { t.integer('b').notNullable() })"],
    ['contract', "exports.up = (knex) => knex.schema.table('a', (t) => t.renameColumn('b', 'c'))"],
    ['irreversible', "exports.up = (knex) => knex.schema.table('a', (t) => t.dropColumn('b'))"],
    ['irreversible', "exports.up = (knex) => knex.raw('DROP TABLE a')"],
    [undefined, 'exports.up = (knex) => knex.raw(`DROP TABLE ${name}`)'],
    [undefined, "exports.up = (knex) => convert(knex, 'a')"],
    [undefined, '/* up and down */ module.exports = steps'],
    ['irreversible', "/* goes up and down */ exports.up = (knex) => knex.schema.dropTable('a')"],
    [undefined, 'exports.up = (knex) => sql`DROP TABLE a`'],
  ])('knex: %s: %s', (change, text) => {
    expect(of('001_a.js', text)).toBe(change)
  })

  it.each([
    [
      'expand',
      "def upgrade():\n    op.add_column('a', sa.Column('b', sa.Integer(), nullable=True))\n\ndef downgrade():\n    op.drop_column('a', 'b')",
    ],
    ['contract', "def upgrade() -> None:\n    op.add_column('a', sa.Column('b', sa.Integer(), nullable=False))"],
    ['irreversible', "def upgrade():\n    op.drop_column('a', 'b')"],
    [undefined, 'def upgrade():\n    op.execute("UPDATE a SET b = 1")'],
    ['expand', "operations = [migrations.AddField(model_name='a', name='b', field=models.IntegerField(null=True))]"],
    ['contract', "operations = [migrations.AddField(model_name='a', name='b', field=models.IntegerField(default=0))]"],
    ['irreversible', "operations = [migrations.RemoveField(model_name='a', name='b')]"],
    [undefined, 'operations = [migrations.RunPython(forwards)]'],
  ])('alembic and Django: %s: %s', (change, text) => {
    expect(of('0002_a.py', text)).toBe(change)
  })

  it('names the words that decided it, and reads the way up alone', () => {
    const text = '-- migrate:up\nALTER TABLE a ADD b int;\n-- migrate:down\nALTER TABLE a DROP COLUMN b;'
    expect(schemaChangeOf([{ name: '1_a.sql', text }])).toEqual({
      change: 'expand',
      why: '1_a.sql: ALTER TABLE A ADD B INT',
    })
    expect(schemaChangeOf([])).toEqual({ change: 'none', why: 'nothing is pending that changes it' })
  })
})

describe('migrations that are not applied', () => {
  const workspace = (files: Readonly<Record<string, string>>) => {
    const folder = mkdtempSync(join(tmpdir(), 'release-kit-pending-'))
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), text)
    }
    return folder
  }
  const names = async (files: Readonly<Record<string, string>>, folder: string, applied: readonly string[]) =>
    (await readMigrations(workspace(files), folder, applied))
      ?.filter(({ isPending }) => isPending)
      .map(({ name }) => name)

  it.each([
    ['knex', { 'm/001_a.js': '', 'm/002_b.js': '' }, { folder: 'm', applied: ['001_a.js'] }, ['002_b.js']],
    [
      'dbmate',
      { 'm/20260101_a.sql': '', 'm/20260102_b.sql': '' },
      { folder: 'm', applied: ['20260101'] },
      ['20260102_b.sql'],
    ],
    [
      'golang-migrate',
      { 'm/0001_a.up.sql': '', 'm/0001_a.down.sql': '', 'm/0002_b.up.sql': '', 'm/0003_c.up.sql': '' },
      { folder: 'm', applied: ['2'] },
      ['0003_c.up.sql'],
    ],
    [
      'Django',
      { 'shop/migrations/0001_a.py': '', 'shop/migrations/0002_b.py': '', 'shop/migrations/__init__.py': '' },
      { folder: '*/migrations', applied: ['shop.0001_a'] },
      ['0002_b.py'],
    ],
    [
      'alembic',
      {
        'm/a.py': "revision = 'a1'\ndown_revision = None",
        'm/b.py': "revision: str = 'b2'\ndown_revision: str = 'a1'",
        'm/c.py': "revision = 'c3'\ndown_revision = 'b2'",
      },
      { folder: 'm', applied: ['b2'] },
      ['c.py'],
    ],
    [
      'prisma, a folder each',
      { 'p/m/1_a/migration.sql': '', 'p/m/2_b/migration.sql': '', 'p/m/2_b/down.sql': '', 'p/m/lock.toml': '' },
      { folder: 'p/m/*', applied: ['1_a'] },
      ['migration.sql'],
    ],
    ['typeorm', { 'm/1-A.js': '', 'm/2-B.js': '' }, { folder: 'm', applied: ['A1'] }, ['2-B.js']],
    [
      'flyway',
      { 'sql/V1.1__a.sql': '', 'sql/V2__b.sql': '', 'sql/U2__b.sql': '' },
      { folder: 'sql', applied: ['1.1'] },
      ['V2__b.sql'],
    ],
    ['rails, which is not read', { 'm/1_a.rb': '', 'm/2_b.rb': '' }, { folder: 'm', applied: ['1'] }, ['2_b.rb']],
    ['a folder that is not there', {}, { folder: 'm', applied: [] }, undefined],
  ])('%s', async (_, files, { folder, applied }, pending) => {
    expect(await names(files, folder, applied)).toEqual(pending)
  })
})
