import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import semver from 'semver'
import { renderTimeline } from '../../demo/timeline.ts'
import { createGit } from '../../shared/git/git.ts'
import { checkRepository, sayWhere } from '../check/check.ts'
import type { Command } from '../command.ts'
import { look } from '../init/look.ts'
import { readOffer } from '../product.ts'
import type { Terminal } from '../terminal.ts'
import { castOf, differences } from './stage.ts'
import { claimAboutLoad, play, versionsAfter } from './story.ts'
import { createWorld, rate } from './world.ts'

export const rehearse: Command = {
  does: 'plays a good, a bad and a killed release and a rollback of this repository, on simulators on this machine',
  options: {
    environment: { type: 'string', value: 'NAME', does: 'the environment; default: production' },
    service: { type: 'string', value: 'NAME', does: 'the service; default: the first' },
    report: { type: 'string', value: 'FILE', default: 'rehearsal.html', does: 'where the page about it is written' },
  },
  async run({ terminal, product, config, json, given }) {
    const { file, problems } = await checkRepository(config, terminal, readOffer(product))
    for (const problem of problems) terminal.complain(sayWhere(problem))
    if (problems.length > 0) {
      terminal.complain('release-kit check finds problems: they come first')
      return 1
    }
    const named = (name: string) => (typeof given[name] === 'string' ? given[name] : undefined)
    const wanted = { environment: named('environment'), service: named('service') }
    const cast = castOf(file.config, wanted, look(terminal.folder).defaultBranch)
    if (typeof cast === 'string') {
      terminal.complain(cast)
      return 1
    }
    const versions = versionsAfter(await lastVersion(terminal))
    const tell = (line: string) => json || terminal.print(line)
    const entry = join(product, 'dist/cli/index.js')
    tell(`${cast.service} in ${cast.name}, from ${versions.live}; ${rate} requests a second all along`)
    for (const line of differences(cast)) tell(`- ${line}`)
    const world = await createWorld(cast, versions, {
      source: terminal.folder,
      config,
      service: [entry, 'sample-service'],
    })
    try {
      const told = await play(cast, world, versions, { start: [process.execPath, entry, 'run-action'], tell })
      await world.endLoad()
      const story = { ...told, claims: [...told.claims, claimAboutLoad(world.buckets, versions.bad)] }
      const page = named('report') ?? ''
      writeFileSync(join(terminal.folder, page), renderTimeline(story, world.buckets, rate))
      const isFine = story.claims.every(({ holds }) => holds)
      if (json)
        terminal.print(
          JSON.stringify({ schema: 1, ok: isFine, differences: differences(cast), claims: story.claims, page }),
        )
      tell('')
      for (const { claim, holds, seen } of story.claims)
        tell(`${holds ? 'as claimed    ' : 'NOT AS CLAIMED'}  ${claim}${holds || seen === '' ? '' : ` (${seen})`}`)
      tell(`the same as a page: ${page}`)
      return isFine ? 0 : 1
    } finally {
      await world.close()
    }
  },
}

/** The last release of the repository; `''` where there is none. */
async function lastVersion({ folder, env }: Terminal): Promise<string> {
  const git = createGit({ directory: folder, env, signal: new AbortController().signal })
  const tags = await git.tags({ prefix: 'v' })
  return semver.rsort(tags.map(({ name }) => name).filter((name) => /^v\d+\.\d+\.\d+$/.test(name)))[0] ?? ''
}
