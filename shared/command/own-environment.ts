import { type FileHandle, open, readFile } from 'node:fs/promises'

/** env_start and env_end in /proc/self/stat, counted from behind the process's name (proc(5): fields 50 and 51). */
const [environmentStart, environmentEnd] = [47, 48]

/**
 * Overwrites variables in the memory of this process. On Linux any program of the same user can read the environment that
 * a process was started with from /proc/<pid>/environ, whatever the process does to its variables later: without this, a
 * command with a scrubbed environment would find the token in its parent's. They read as asterisks here as well from then on.
 *
 * @returns false where that cannot be done: no /proc, or a kernel that forbids writing to it
 */
export async function hideOwnVariables(names: readonly string[]): Promise<boolean> {
  let memory: FileHandle | undefined
  try {
    const stat = await readFile('/proc/self/stat', 'latin1')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const [start, end] = [Number(fields[environmentStart]), Number(fields[environmentEnd])]
    memory = await open('/proc/self/mem', 'r+')
    const { buffer } = await memory.read(Buffer.alloc(end - start), 0, end - start, start)
    const blanked = blank(buffer, new Set(names))
    await memory.write(blanked, 0, blanked.length, start)
    return true
  } catch {
    // the caller says what this means
    return false
  } finally {
    await memory?.close()
  }
}

/** `NAME=value\0NAME=value\0…` with the values of some names as asterisks, byte for byte as long. */
export function blank(environment: Buffer, names: ReadonlySet<string>): Buffer {
  const blanked = Buffer.from(environment)
  for (let start = 0; start < blanked.length;) {
    const zero = blanked.indexOf(0, start)
    const end = zero < 0 ? blanked.length : zero
    const equals = blanked.indexOf('=', start)
    const isVariable = equals >= 0 && equals < end
    if (isVariable && names.has(blanked.toString('utf8', start, equals))) blanked.fill('*', equals + 1, end)
    start = end + 1
  }
  return blanked
}
