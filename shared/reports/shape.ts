/**
 * What a JSON value has to be, in zod's words and with zod's results (tests/contract/reports/shape.test.ts): a copy of what is asked
 * for, and nothing else. Own, because zod is a tenth of the time of a gate over small reports (docs/adr/0006).
 */
export type Shape<out Value> = (value: unknown) => Value | Misfit

export type Output<S> = S extends Shape<infer Value> ? Exclude<Value, Misfit> : never

/** Where a value is not what it has to be. */
export class Misfit {
  /** Of the values that one has to go through, from the outside in. */
  readonly path: readonly string[]
  readonly expected: string
  readonly received: string

  constructor(expected: string, received: string, path: readonly string[] = []) {
    this.expected = expected
    this.received = received
    this.path = path
  }

  under(key: string | number): Misfit {
    return new Misfit(this.expected, this.received, [String(key), ...this.path])
  }
}

/** What may be said of a value: a report's texts stay out of messages. */
export function nameOf(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return typeof value === 'number' ? String(value) : typeof value
}

/** One that `fits`, or a misfit. */
function one<Value>(expected: string, fits: (value: unknown) => boolean): Shape<Value> {
  return (value) => (fits(value) ? (value as Value) : new Misfit(expected, nameOf(value)))
}

export const string = one<string>('string', (value) => typeof value === 'string')
/** JSON has no NaN; a number that is too large to be one becomes infinite, and is none. */
export const number = one<number>('number', Number.isFinite)
/** One that a double holds exactly. */
export const int = one<number>('int', Number.isSafeInteger)
export const boolean = one<boolean>('boolean', (value) => typeof value === 'boolean')
/** Any, but it has to be there. */
export const unknown = one<unknown>('any value', (value) => value !== undefined)

export function literal<const Values extends readonly (string | number | null)[]>(
  ...values: Values
): Shape<Values[number]> {
  return one(values.map((value) => JSON.stringify(value)).join(' or '), (value) =>
    values.includes(value as Values[number]),
  )
}

/** @param expected  what is said of a value that does not fit */
export function where<Value>(shape: Shape<Value>, fits: (value: Value) => boolean, expected: string): Shape<Value> {
  return (value) => {
    const found = shape(value)
    return found instanceof Misfit || fits(found) ? found : new Misfit(expected, nameOf(value))
  }
}

/** What is made of a value that fits. */
export function transform<Value, Made>(shape: Shape<Value>, make: (value: Value) => Made): Shape<Made> {
  return (value) => {
    const found = shape(value)
    return found instanceof Misfit ? found : make(found)
  }
}

export function between(shape: Shape<number>, least: number, most = Infinity): Shape<number> {
  const expected = most === Infinity ? `${least} or more` : `${least} to ${most}`
  return where(shape, (value) => value >= least && value <= most, expected)
}

export function optional<Value>(shape: Shape<Value>): Shape<Value | undefined> {
  return (value) => (value === undefined ? undefined : shape(value))
}

export function nullable<Value>(shape: Shape<Value>): Shape<Value | null> {
  return (value) => (value === null ? null : shape(value))
}

export function nullish<Value>(shape: Shape<Value>): Shape<Value | null | undefined> {
  return (value) => (value === undefined || value === null ? value : shape(value))
}

type Fields = Readonly<Record<string, Shape<unknown>>>
type OptionalKey<F extends Fields> = { [K in keyof F]: undefined extends Output<F[K]> ? K : never }[keyof F]
type Fielded<F extends Fields> = { readonly [K in Exclude<keyof F, OptionalKey<F>>]: Output<F[K]> } & {
  readonly [K in OptionalKey<F>]?: Output<F[K]>
}

export function object<F extends Fields>(fields: F): Shape<Fielded<F>> {
  const entries = Object.entries(fields)
  return (value) => {
    if (!isObject(value)) return new Misfit('object', nameOf(value))
    const copy: Record<string, unknown> = {}
    for (const [key, shape] of entries) {
      const found = shape(value[key])
      if (found instanceof Misfit) return found.under(key)
      if (found !== undefined) copy[key] = found
    }
    return copy as Fielded<F>
  }
}

/** With all that the value has besides. */
export function looseObject<F extends Fields>(fields: F): Shape<Fielded<F> & Readonly<Record<string, unknown>>> {
  const known = object(fields)
  return (value) => {
    const found = known(value)
    return found instanceof Misfit ? found : { ...(value as Readonly<Record<string, unknown>>), ...found }
  }
}

/** A key may be any, `__proto__` too: what is returned has no prototype. */
export function record<Value>(
  shape: Shape<Value>,
  key: Shape<string> = string,
): Shape<Readonly<Record<string, Value>>> {
  return (value) => {
    if (!isObject(value)) return new Misfit('record', nameOf(value))
    const copy = Object.create(null) as Record<string, Value>
    for (const name of Object.keys(value)) {
      const named = key(name)
      const found = named instanceof Misfit ? named : shape(value[name])
      if (found instanceof Misfit) return found.under(name)
      copy[name] = found
    }
    return copy
  }
}

export function array<Value>(shape: Shape<Value>): Shape<Value[]> {
  return (value) => {
    if (!Array.isArray(value)) return new Misfit('array', nameOf(value))
    const copy: Value[] = []
    for (const item of value as readonly unknown[]) {
      const found = shape(item)
      if (found instanceof Misfit) return found.under(copy.length)
      copy.push(found)
    }
    return copy
  }
}

type Items<Shapes extends readonly Shape<unknown>[]> = [...{ [I in keyof Shapes]: Output<Shapes[I]> }, ...unknown[]]

/** Whatever follows is left as it is. */
export function tuple<const Shapes extends readonly Shape<unknown>[]>(...shapes: Shapes): Shape<Items<Shapes>> {
  return (value) => {
    if (!Array.isArray(value)) return new Misfit('array', nameOf(value))
    const copy: unknown[] = [...(value as readonly unknown[])]
    for (const [index, shape] of shapes.entries()) {
      const found = shape(copy[index])
      if (found instanceof Misfit) return found.under(index)
      copy[index] = found
    }
    return copy as Items<Shapes>
  }
}

/** The first that fits; else the misfit of the one that fits furthest. */
export function union<Shapes extends readonly Shape<unknown>[]>(...shapes: Shapes): Shape<Output<Shapes[number]>> {
  return (value) => {
    const misfits: Misfit[] = []
    for (const shape of shapes) {
      const found = shape(value)
      if (!(found instanceof Misfit)) return found as Output<Shapes[number]>
      misfits.push(found)
    }
    const depth = Math.max(...misfits.map(({ path }) => path.length))
    const [first, ...others] = misfits.filter(({ path }) => path.length === depth)
    if (!first || depth > 0) return first ?? new Misfit('nothing', nameOf(value))
    return new Misfit([first, ...others].map(({ expected }) => expected).join(' or '), first.received)
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
