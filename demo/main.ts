// Usage: node demo/main.ts: rehearses whole releases on this machine. Exits 1 if anything is not as claimed.
import { writeFileSync } from 'node:fs'
import { claimAboutLoad, tell } from './story.ts'
import { summaryTable } from './table.ts'
import { renderTimeline } from './timeline.ts'
import { createWorld } from './world.ts'

const start = Date.now()
console.log(
  'release-kit rehearsal: real git, real HTTP, simulated GitHub and Coolify; 200 requests a second all along\n',
)
const world = await createWorld(200)
try {
  const told = await tell(world, start)
  await world.endLoad()
  const story = { ...told, claims: [...told.claims, claimAboutLoad(world.buckets)] }
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
