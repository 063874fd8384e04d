import type { ChangedLines } from './facts.ts'

/**
 * Reads a unified diff (`git diff`): the lines that it adds, by the file's new path. Deleted, binary and merely renamed files
 * have none.
 *
 * @throws Error when a hunk does not fit its header: the diff was cut short
 */
export function readDiff(diff: string): ChangedLines {
  const changed = new Map<string, Set<number>>()
  let lines: Set<number> | undefined
  let [next, oldLeft, newLeft] = [0, 0, 0]
  for (const line of diff.split('\n')) {
    if (oldLeft > 0 || newLeft > 0) {
      const mark = line[0]
      if (mark === '+') {
        lines?.add(next++)
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
    }
  }
  if (oldLeft > 0 || newLeft > 0) throw new Error('the diff is cut short inside a hunk')
  return changed
}

/** `b/src/x.ts`, or quoted as C does; undefined for /dev/null. */
function readPath(text: string): string | undefined {
  const bare = text.replace(/\t.*$|\r$/, '')
  const path = bare.startsWith('"') ? unquote(bare) : bare
  return path === '/dev/null' ? undefined : path.replace(/^b\//, '')
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
