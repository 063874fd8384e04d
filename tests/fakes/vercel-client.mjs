// Usage: node vercel-client.mjs <project folder> <url> <team> <token>: deploys a prebuilt output with Vercel's own client, and prints
// what it tells, a JSON line an event.
import { join } from 'node:path'
import { createDeployment } from '@vercel/client'

const [path = '', apiUrl, teamId, token = ''] = process.argv.slice(2)
const how = { path, apiUrl, teamId, token, prebuilt: true, vercelOutputDir: join(path, '.vercel/output') }
// as its command line sends it with `deploy --prebuilt --prod`
const what = {
  name: 'shop',
  project: 'prj_shop',
  target: 'production',
  source: 'cli',
  meta: {},
  env: {},
  build: { env: {} },
}

for await (const { type, payload } of createDeployment({ ...how, skipAutoDetectionConfirmation: true }, what)) {
  const told = { type, id: payload.id, code: payload.code, missing: payload.missing?.length, sha: payload.sha }
  process.stdout.write(`${JSON.stringify(told)}\n`)
  if (type === 'ready' || type === 'error') break
}
