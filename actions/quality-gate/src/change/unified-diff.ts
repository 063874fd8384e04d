import type { ChangedLines } from '../facts.ts'

/**
 * Reads a unified diff (`git diff`): the lines that it adds, by the file's new path. Deleted and merely renamed files have none; of
 * a binary one, which any file is that `.gitattributes` calls so, all may be new. Nothing at all is a diff of no change.
 *
 * @throws Error when a hunk does not fit its header (the diff was cut short), and for what is no such diff: a `--stat`, one in colours,
 *   one of several parents, one that a shell wrote in UTF-16
 */
export function readDiff(diff: string): ChangedLines {
  const changed = new Map<string, Set<number> | 'all'>()
  let lines: Set<number> | 'all' | undefined
  let [header, renamedTo]: (string | undefined)[] = []
  let [next, oldLeft, newLeft] = [0, 0, 0]
  if (!isUnifiedDiff(diff)) throw new Error('not a unified diff in UTF-8, as `git diff` writes it without colours')
  for (const line of diff.split('\n')) {
    if (oldLeft > 0 || newLeft > 0) {
      const mark = line[0]
      if (mark === '+') {
        if (lines instanceof Set) lines.add(next)
        next++
        newLeft--
      } else if (mark === '-') oldLeft--
      else if (mark === ' ' || line === '' || line === '\r') {
        next++
        newLeft--
        oldLeft--
      } else if (mark !== '\\') throw new Error('the diff is cut short inside a hunk')
      continue
    }
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line)
    if (hunk) {
      oldLeft = Number(hunk[1] ?? 1)
      next = Number(hunk[2])
      newLeft = Number(hunk[3] ?? 1)
    } else if (line.startsWith('+++ ')) {
      const path = readPath(line.slice(4))
      lines = path === undefined ? undefined : (changed.get(path) ?? new Set())
      if (path !== undefined && lines) changed.set(path, lines)
    } else if (line.startsWith('diff --git '))
      [header, renamedTo] = [samePath(line.slice('diff --git '.length), ' '), undefined]
    else if (line.startsWith('rename to ')) renamedTo = readName(line.slice('rename to '.length))
    else {
      const path = /^GIT binary patch\r?$/.test(line) ? header : binaryPath(line)
      if (path !== undefined) changed.set(renamedTo ?? path, 'all')
    }
  }
  if (oldLeft > 0 || newLeft > 0) throw new Error('the diff is cut short inside a hunk')
  return changed
}

function isUnifiedDiff(text: string): boolean {
  return (
    text.trim() === '' ||
    (/^(?:diff --git |\+\+\+ |Binary files )/m.test(text) && !/^(?:diff --(?:cc|combined) |@@@)/m.test(text))
  )
}

/** `b/src/x.ts`, or quoted as C does; undefined for /dev/null. */
function readPath(text: string): string | undefined {
  const path = readName(text.replace(/\t.*$/, ''))
  return path === '/dev/null' ? undefined : path.replace(/^b\//, '')
}

function readName(text: string): string {
  const bare = text.replace(/\r$/, '')
  return bare.startsWith('"') ? unquote(bare) : bare
}

/** The new path of `Binary files a/x and b/x differ`. */
function binaryPath(line: string): string | undefined {
  const sides = /^Binary files (.+) differ\r?$/.exec(line)?.[1]
  return sides === undefined
    ? undefined
    : (samePath(sides, ' and ') ?? readPath(sides.slice(sides.lastIndexOf(' and ') + ' and '.length)))
}

/** The path that stands on both sides, whatever is in it; undefined where they differ. */
function samePath(sides: string, between: string): string | undefined {
  const half = (sides.length - between.length) / 2
  const [first, second] = [sides.slice(0, half), sides.slice(half + between.length)]
  return first.replace(/^("?)a\//, '$1') === second.replace(/^("?)b\//, '$1') ? readPath(second) : undefined
}

function unquote(quoted: string): string {
  const simple: Readonly<Record<string, string>> = {
    n: '\n',
    t: '\t',
    r: '\r',
    '"': '"',
    '\\': '\\',
    a: '\x07',
    b: '\b',
    f: '\f',
    v: '\v',
  }
  const bytes = quoted
    .slice(1, -1)
    .replace(/\\([0-7]{3}|.)/g, (_, code: string) =>
      code.length === 3 ? String.fromCharCode(parseInt(code, 8)) : (simple[code] ?? code),
    )
  // octal escapes are bytes of UTF-8, unless git was told to leave other letters as they are
  return /[^\p{ASCII}\u0080-\u00ff]/u.test(bytes) ? bytes : Buffer.from(bytes, 'latin1').toString('utf8')
}
