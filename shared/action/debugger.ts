import { url } from 'node:inspector'

/**
 * The first import of every action, so that it holds before anything else is loaded: SIGUSR1 makes Node open its debugger, through
 * which any process of the machine runs code in this one, with its secrets. A handler of one's own takes that meaning away, also
 * while the process is busy; taking the handler off again would make the signal fatal.
 */
if (process.listenerCount('SIGUSR1') === 0) process.on('SIGUSR1', () => undefined)

/** Whether the debugger was opened before: by NODE_OPTIONS, or by a signal while Node itself started. It cannot be closed safely. */
export function isDebuggerOpen(): boolean {
  return url() !== undefined
}
