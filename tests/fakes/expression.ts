/** Values that an expression may read, by their whole path: `inputs.version`, `steps.begin.outputs.active`. */
export type Lookup = (path: string) => string

/** What a step's `if` may ask about the steps before it. */
export interface JobState {
  readonly failed: boolean
}

/** Fills `${{ … }}` in, as the runner does for a composite action. */
export function fillIn(text: string, lookup: Lookup, state: JobState): string {
  return text.replace(/\$\{\{([\s\S]*?)\}\}/g, (_, expression: string) => String(evaluate(expression, lookup, state)))
}

/** An `if` without a status function means `success() && …`. */
export function isDue(condition: string | undefined, lookup: Lookup, state: JobState): boolean {
  if (condition === undefined) return !state.failed
  const asks = /\b(always|failure|success|cancelled)\(\)/.test(condition)
  return (asks || !state.failed) && Boolean(evaluate(condition, lookup, state))
}

type Value = string | boolean

/** The part of GitHub's expressions that our actions use; anything else is an error. */
function evaluate(expression: string, lookup: Lookup, { failed }: JobState): Value {
  const tokens = expression.match(/'(?:[^']|'')*'|&&|\|\||==|!=|[!(),]|[\w.-]+|\S/g) ?? []
  let at = 0
  const take = () => tokens[at++] ?? ''
  const skip = (token: string) => {
    if (take() !== token) throw new Error(`expected ${token} in ${expression}`)
  }

  function either(): Value {
    let value = both()
    while (tokens[at] === '||') {
      at++
      const other = both()
      value = value || other
    }
    return value
  }
  function both(): Value {
    let value = compared()
    while (tokens[at] === '&&') {
      at++
      const other = compared()
      value = value && other
    }
    return value
  }
  function compared(): Value {
    const value = single()
    const operator = tokens[at]
    if (operator !== '==' && operator !== '!=') return value
    at++
    const isSame = String(value).toLowerCase() === String(single()).toLowerCase()
    return operator === '==' ? isSame : !isSame
  }
  function single(): Value {
    const token = take()
    if (token === '!') return !single()
    if (token === '(') {
      const value = either()
      skip(')')
      return value
    }
    if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'")
    if (tokens[at] !== '(') return lookup(token)
    at++
    const given: Value[] = []
    while (tokens[at] !== ')') {
      given.push(either())
      if (tokens[at] === ',') at++
    }
    at++
    return call(token, given.map(String))
  }
  function call(name: string, [first = '', ...rest]: string[]): Value {
    if (name === 'always') return true
    if (name === 'failure') return failed
    if (name === 'success') return !failed
    if (name === 'toJSON') return JSON.stringify(first)
    if (name === 'format') return first.replace(/\{(\d)\}/g, (_, index: string) => rest[Number(index)] ?? '')
    throw new Error(`function ${name} in ${expression}`)
  }

  const value = either()
  if (at < tokens.length) throw new Error(`${tokens.slice(at).join(' ')} is left of ${expression}`)
  return value
}
