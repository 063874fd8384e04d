// Usage: node demo/main.ts [--edge haproxy|caddy]: rehearses whole releases on this machine, in front of a simulated edge or of a real one
// that is installed. Exits 1 if anything is not as claimed.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type RealEdge, whyNot } from './edge.ts'
import { claimAboutLoad } from './customers.ts'
import { tell } from './story.ts'
import { summaryTable } from './table.ts'
import { renderTimeline } from './timeline.ts'
import { createWorld } from './world.ts'

const { edge } = parseArgs({ options: { edge: { type: 'string' } } }).values
const refusal = edge === undefined ? undefined : whyNot(edge)
if (refusal !== undefined) {
  console.error(refusal)
  process.exit(1)
}
const start = Date.now()
console.log(
  `release-kit rehearsal: real git, real HTTP, ${edge === undefined ? '' : `real ${edge}, `}simulated GitHub and Coolify; 200 requests a second all along\n`,
)
const world = await createWorld(200, edge as RealEdge | undefined)
try {
  const told = await tell(world, start)
  await world.endLoad()
  const story = { ...told, claims: [...told.claims, claimAboutLoad(world.buckets, world.front.mayReset)] }
  console.log(`\n${summaryTable(story, world.buckets)}\n`)
  writeFileSync('demo-report.html', renderTimeline(story, world.buckets, 200))
  console.log('The same as a picture: demo-report.html')
  const broken = story.claims.filter(({ holds }) => !holds)
  for (const { claim, seen } of broken) console.log(`NOT AS CLAIMED: ${claim} (${seen})`)
  console.log(
    `${story.claims.length - broken.length} of ${story.claims.length} claims hold, ${((Date.now() - start) / 1_000).toFixed(1)} s`,
  )
  process.exitCode = broken.length === 0 ? 0 : 1
} finally {
  await world.close()
}
