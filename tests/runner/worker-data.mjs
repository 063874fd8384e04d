// Stands before a worker of jest-light-runner 0.8.2. When the first worker asks for its settings, all are answered, once: one that is still
// starting does not listen yet, asks later, and would wait for ever. So what comes early is kept, and given when it is asked for.
import { setImmediate } from 'node:timers'

const own = `--import=${import.meta.url}`
const options = (process.env.NODE_OPTIONS ?? '').replace(own, '').trim()
if (options === '') delete process.env.NODE_OPTIONS
else process.env.NODE_OPTIONS = options

if (process.send) {
  let early
  process.on('message', (message) => {
    if (message?.type === 'jest-light-runner-worker-data') early ??= message
  })
  const send = process.send.bind(process)
  process.send = (message, ...more) => {
    if (message !== 'jest-light-runner-get-worker-data' || early === undefined) return send(message, ...more)
    setImmediate(() => process.emit('message', early))
    return true
  }
}
