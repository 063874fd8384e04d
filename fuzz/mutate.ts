import type { Random } from './random.ts'

/** What attackers and broken tools write where something else belongs. */
const hostile = [
  'NaN',
  '-1',
  '1e309',
  '-0',
  '9007199254740993',
  '18446744073709551615',
  '0x10',
  '1,5',
  'null',
  '[]',
  '{}',
  '""',
  '__proto__',
  'constructor',
  '../../../../etc/passwd',
  'C:\\windows\\system32',
  '/dev/zero',
  '::set-output name=verdict::pass',
  '\n::error::forged\n',
  '%0A::add-mask::x',
  '<img src=x onerror=alert(1)>',
  '</details><!-- release-kit:quality-gate:gate -->',
  '| a | b |\n|---|---|',
  '${{ secrets.TOKEN }}',
  '@everyone',
  '\u0000',
  '\u202e',
  '\ufeff',
  '\u001b[31m',
  '\ud800',
  '&lol9;',
  '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>',
  '<![CDATA[',
  ']]>',
  '-->',
  '\r',
  '"',
  "'",
  '\\',
] as const

type Mutation = (bytes: Buffer, random: Random, seeds: readonly Buffer[]) => Buffer

const splice = (bytes: Buffer, from: number, to: number, between: Uint8Array | string): Buffer =>
  Buffer.concat([bytes.subarray(0, from), Buffer.from(between as string), bytes.subarray(Math.max(from, to))])

const place = (bytes: Buffer, random: Random) => random.below(bytes.length + 1)

/** A number, a quoted text or a name somewhere in the bytes. */
function tokenAt(bytes: Buffer, random: Random): readonly [number, number] {
  const from = place(bytes, random)
  const text = bytes.subarray(from, from + 400).toString('latin1')
  const match = /-?\d+(?:\.\d+)?|"[^"]*"|[A-Za-z_][\w-]*/.exec(text)
  return match ? [from + match.index, from + match.index + match[0].length] : [from, from]
}

const mutations: readonly Mutation[] = [
  // a bit
  (bytes, random) => {
    const copy = Buffer.from(bytes)
    const at = random.below(Math.max(1, copy.length))
    if (copy.length > 0) copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8))
    return copy
  },
  // cut short
  (bytes, random) => bytes.subarray(0, place(bytes, random)),
  // a piece left out
  (bytes, random) => {
    const from = place(bytes, random)
    return splice(bytes, from, from + 1 + random.below(200), '')
  },
  // a token made into something else
  (bytes, random) => splice(bytes, ...tokenAt(bytes, random), random.pick(hostile)),
  // something in between
  (bytes, random) => {
    const at = place(bytes, random)
    return splice(bytes, at, at, random.pick(hostile))
  },
  // a piece many times
  (bytes, random) => {
    const from = place(bytes, random)
    const piece = bytes.subarray(from, from + 1 + random.below(80))
    return splice(bytes, from, from, Buffer.concat(Array.from({ length: 1 + random.below(300) }, () => piece)))
  },
  // a piece of another report
  (bytes, random, seeds) => {
    const other = random.pick(seeds)
    const from = place(other, random)
    const at = place(bytes, random)
    return splice(bytes, at, at + random.below(100), other.subarray(from, from + 1 + random.below(400)))
  },
  // deep
  (bytes, random) => {
    const [open, close] = random.pick([
      ['[', ']'],
      ['{"a":', '}'],
      ['<a>', '</a>'],
      ['(', ')'],
    ] as const)
    const depth = 10 ** (1 + random.below(4))
    const at = place(bytes, random)
    return splice(bytes, at, at, open.repeat(depth) + close.repeat(random.below(2) * depth))
  },
  // long
  (bytes, random) => {
    const at = place(bytes, random)
    return splice(
      bytes,
      at,
      at,
      random.pick(['a', '9', ' ', '\n', '\t', 'é', '.', '-']).repeat(10 ** (2 + random.below(4))),
    )
  },
  // another encoding
  (bytes, random) => {
    const text = bytes.toString('utf8')
    return random.pick([
      Buffer.from(`\ufeff${text}`, 'utf16le'),
      Buffer.from(text, 'utf16le').swap16(),
      Buffer.from(text, 'latin1'),
      Buffer.from(`\ufeff${text}`),
      Buffer.from(text.replace(/\n/g, '\r\n')),
    ])
  },
  // lines in another order
  (bytes, random) => {
    const lines = bytes.toString('utf8').split('\n')
    const [a, b] = [random.below(lines.length), random.below(lines.length)]
    ;[lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? '']
    return Buffer.from(lines.join('\n'))
  },
]

/** One case: a seed, changed in one to four ways. */
export function mutate(seeds: readonly Buffer[], random: Random): Buffer {
  let bytes = random.pick(seeds)
  for (let count = 1 + random.below(4); count > 0; count--) bytes = random.pick(mutations)(bytes, random, seeds)
  return bytes
}
