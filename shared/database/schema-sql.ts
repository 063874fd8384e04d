/** What a statement does to what an older version lives with; `unknown`: nothing here can tell. */
export type Effect = 'none' | 'expand' | 'contract' | 'irreversible' | 'unknown'

export interface Judged {
  readonly effect: Effect
  /** The words that it was judged by. */
  readonly words: string
}

/** Statements as they begin, by the least that is known of them: the first that fits. */
const statements: readonly (readonly [RegExp, Effect])[] = [
  [/^(?:BEGIN|START TRANSACTION|COMMIT|END|SET|RESET|COMMENT ON|ANALYZE|VACUUM|LOCK|SAVEPOINT|RELEASE)\b/, 'none'],
  [/^SELECT (?:1|PG_CATALOG\.SET_CONFIG ?\([^()]*\))$/, 'none'],
  [
    /^CREATE (?:TABLE|UNLOGGED TABLE|SEQUENCE|TYPE|DOMAIN|EXTENSION|SCHEMA|VIEW|MATERIALIZED VIEW|FUNCTION)\b/,
    'expand',
  ],
  [/^CREATE INDEX\b/, 'expand'],
  [/^CREATE UNIQUE INDEX\b/, 'contract'],
  [/^ALTER TYPE \S+ ADD VALUE\b/, 'expand'],
  [/^ALTER SEQUENCE \S+ OWNED BY\b/, 'none'],
  [/^(?:INSERT INTO|GRANT)\b/, 'expand'],
  [/^DROP INDEX\b/, 'expand'],
  [
    /^DROP (?:VIEW|MATERIALIZED VIEW|FUNCTION|PROCEDURE|TYPE|DOMAIN|SEQUENCE|TRIGGER|EXTENSION|POLICY|ROLE)\b/,
    'contract',
  ],
  [/^REVOKE\b/, 'contract'],
  [/^DROP (?:TABLE|SCHEMA|DATABASE|OWNED)\b/, 'irreversible'],
  [/^(?:TRUNCATE|DELETE FROM)\b/, 'irreversible'],
]

/** One action of ALTER TABLE. */
const actions: readonly (readonly [RegExp, Effect])[] = [
  [/^ADD (?:CONSTRAINT|PRIMARY KEY|UNIQUE|CHECK|FOREIGN KEY|EXCLUDE)\b/, 'contract'],
  // what the old version writes has no value for it
  [/^ADD (?!.*\b(?:DEFAULT|GENERATED|SERIAL|BIGSERIAL)\b).*\b(?:NOT NULL|PRIMARY KEY)\b/, 'contract'],
  [/^ADD (?:COLUMN )?/, 'expand'],
  [/^DROP CONSTRAINT\b/, 'expand'],
  [/^DROP (?:COLUMN )?/, 'irreversible'],
  [/^ALTER (?:COLUMN )?\S+ SET DEFAULT\b/, 'expand'],
  [/^ALTER (?:COLUMN )?\S+ (?:DROP DEFAULT|SET NOT NULL|DROP NOT NULL|TYPE|SET DATA TYPE|DROP IDENTITY)\b/, 'contract'],
  [/^RENAME\b/, 'contract'],
  [/^VALIDATE CONSTRAINT\b/, 'none'],
]

const nameOf = (statement: string) =>
  /^(?:CREATE (?:UNLOGGED )?TABLE|ALTER TABLE|UPDATE|DELETE FROM|TRUNCATE(?: TABLE)?|CREATE UNIQUE INDEX .*? ON) (?:ONLY )?([\w."]+)/.exec(
    statement,
  )?.[1]

/** Each statement of an SQL text; what is done to a table that the text itself creates is nobody else's. */
export function judgeSql(text: string): readonly Judged[] {
  // a quote that a backslash keeps from ending its string hides what comes after it
  if (text.includes("\\'")) return [{ effect: 'unknown', words: 'a quote after a backslash' }]
  const created = new Set<string>()
  return statementsOf(text).map((statement) => {
    const name = nameOf(statement)
    const judged = (effect: Effect): Judged => ({ effect, words: statement.slice(0, 80) })
    if (/^CREATE (?:UNLOGGED )?TABLE /.test(statement)) {
      // where it may be there already it is not new
      if (name !== undefined && name !== 'IF') created.add(name)
      return judged('expand')
    }
    if (name !== undefined && created.has(name)) return judged('expand')
    const [, list] = /^ALTER TABLE (?:IF EXISTS )?(?:ONLY )?[\w."]+ (.*)$/.exec(statement) ?? []
    if (list !== undefined) {
      const all = splitAtCommas(list).map((action) => effectOf(action.replace(/IF (?:NOT )?EXISTS /, ''), actions))
      return judged(worst(all))
    }
    return judged(effectOf(statement, statements))
  })
}

function effectOf(text: string, rules: readonly (readonly [RegExp, Effect])[]): Effect {
  return rules.find(([pattern]) => pattern.test(text))?.[1] ?? 'unknown'
}

/** What makes a way back impossible wins; what is not understood wins over what is harmless. */
const order: readonly Effect[] = ['none', 'expand', 'unknown', 'contract', 'irreversible']
export function worst(effects: readonly Effect[]): Effect {
  return effects.reduce<Effect>((most, one) => (order.indexOf(one) > order.indexOf(most) ? one : most), 'none')
}

function splitAtCommas(list: string): readonly string[] {
  const parts = ['']
  let depth = 0
  for (const letter of list) {
    if (letter === '(') depth++
    if (letter === ')') depth--
    if (letter === ',' && depth === 0) parts.push('')
    else parts.push(`${parts.pop() ?? ''}${letter}`)
  }
  return parts.map((one) => one.trim())
}

/** What is not read as SQL: how it begins, how it ends, and what stands for it; a name in quotes stays as it is. */
function quotedAt(
  text: string,
  at: number,
): { readonly closing: string; readonly kept: string | undefined } | undefined {
  const [opened] = /^(?:--|\/\*|['"]|\$(?:[A-Za-z_]\w*)?\$)/.exec(text.slice(at, at + 64)) ?? []
  if (opened === undefined) return undefined
  if (opened === '--') return { closing: '\n', kept: ' ' }
  if (opened === '/*') return { closing: '*/', kept: ' ' }
  return { closing: opened, kept: opened === '"' ? undefined : "''" }
}

/** Statements in capitals, on one line each, without comments; quoted text and bodies of functions are left out. */
export function statementsOf(text: string): readonly string[] {
  const found = ['']
  const add = (more: string) => found.push(`${found.pop() ?? ''}${more.toUpperCase()}`)
  for (let at = 0; at < text.length;) {
    const quoted = quotedAt(text, at)
    if (quoted) {
      const end = text.indexOf(quoted.closing, at + quoted.closing.length)
      const next = end === -1 ? text.length : end + quoted.closing.length
      add(quoted.kept ?? text.slice(at, next))
      at = next
    } else {
      if (text[at] === ';') found.push('')
      else add(text[at] ?? '')
      at++
    }
  }
  return found.map((one) => one.replace(/\s+/g, ' ').trim()).filter((one) => one !== '')
}
