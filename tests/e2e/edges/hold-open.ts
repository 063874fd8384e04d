import { openPlace } from '../../../shared/traffic/reach/open-place.ts'
import type { ReachSettings } from '../../../shared/traffic/reach/ssh-access.ts'

/** `node hold-open.ts SETTINGS MS`: a process with a connection that stands, and nothing to do after so many milliseconds. */
const place = openPlace(JSON.parse(process.argv[2] ?? '') as ReachSettings)
await place.run(['true'], new AbortController().signal)
console.log('open')
setTimeout(() => undefined, Number(process.argv[3]))
