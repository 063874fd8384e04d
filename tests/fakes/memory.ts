import { readFileSync } from 'node:fs'

/** Most that a process had resident, MiB; 0 once it has ended, and where there is no /proc. */
export function peakOf(pid: number): number {
  try {
    return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024
  } catch {
    return 0
  }
}
