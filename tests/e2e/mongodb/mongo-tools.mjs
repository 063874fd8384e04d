// @ts-check
// Usage: mongo-tools.mjs mongodump|mongorestore ARGUMENTS: a stand-in for MongoDB's tools, which no registry has. It copies documents, no
// indexes, and answers what the tools were seen to: a dry run reads no further than the head, a cut archive leaves destroyed what `--drop`
// has come to, and documents that cannot be put back leave the exit code at 0.
import { createReadStream, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { constants, createGunzip, gunzipSync, gzipSync } from 'node:zlib'

const fromMongosh = createRequire(join(import.meta.dirname, '../../../.tools/mongosh/package.json'))
const { MongoClient, BSON } = fromMongosh('mongodb')
const [program = '', ...args] = process.argv.slice(2)
/** @param {string} name */
const flag = (name) => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3) ?? ''
const say = (/** @type {string} */ text) => console.error(`${new Date().toISOString()}\t${text}`)

/** @param {any} client */
async function dump(client) {
  const lines = []
  for (const { name } of await client.db(flag('db')).listCollections().toArray()) {
    const documents = await client.db(flag('db')).collection(name).find().toArray()
    lines.push(JSON.stringify({ collection: name }))
    for (const one of documents) lines.push(BSON.EJSON.stringify(one))
    say(`done dumping ${flag('db')}.${name} (${documents.length} documents)`)
  }
  writeFileSync(flag('archive'), gzipSync(`${lines.join('\n')}\n`))
}

/** @param {any} client */
async function restore(client) {
  const [from = ''] = (flag('nsFrom') || flag('nsInclude')).split('.')
  const [to = ''] = (flag('nsTo') || from).split('.')
  if (args.includes('--dryRun')) {
    gunzipSync(readFileSync(flag('archive')), { finishFlush: constants.Z_SYNC_FLUSH })
    return say('dry run completed')
  }
  const input = createReadStream(flag('archive')).pipe(createGunzip())
  const lines = createInterface({ input })
  let failure = undefined
  let [restored, failed] = [0, 0]
  /** @type {any} */
  let target = undefined
  /** @type {object[]} */
  let waiting = []
  async function flush() {
    if (waiting.length > 0) await target.insertMany(waiting)
    restored += waiting.length
    waiting = []
  }
  input.on('error', (/** @type {Error} */ error) => (failure = error))
  try {
    for await (const line of lines) {
      const { collection } = JSON.parse(line)
      if (collection !== undefined) {
        await flush()
        target = client.db(to).collection(collection)
        if (args.includes('--drop')) await target.drop().catch(() => undefined)
      } else if (line.includes('"cannotBeRestored"')) failed++
      else {
        waiting.push(BSON.EJSON.parse(line))
        if (waiting.length >= 500) await flush()
      }
    }
  } catch (error) {
    failure ??= error
  }
  await flush()
  if (failure) say('Failed: unexpected EOF')
  say(`${restored} document(s) restored successfully. ${failed} document(s) failed to restore.`)
  if (failure) process.exitCode = 1
}

if (args[0] === '--version') console.log(`${program} version: 100.9.4`)
else {
  const uri = JSON.parse(readFileSync(flag('config'), 'utf8').replace('uri: ', ''))
  const client = new MongoClient(uri)
  await (program === 'mongodump' ? dump(client) : restore(client)).finally(() => client.close())
}
