import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ActionContext } from '../../../shared/action/action.ts'
import { describeError } from '../../../shared/errors/action-error.ts'
import { renderRelease } from '../../../shared/page/release-page.ts'
import { readReport, type ReleaseStory, retold, storyOf } from '../../../shared/page/story.ts'
import { wordsOf } from '../../../shared/text/words.ts'
import type { Inputs } from './inputs.ts'

export interface Page {
  readonly path: string
  readonly name: string
  readonly kind: ReleaseStory['kind']
}

/** Bytes of a report that is read: nothing that a release writes is larger. */
const largest = 8_000_000

/**
 * Draws the release, or the rollback, from the reports that its steps left in this job since it began.
 *
 * @returns undefined where nothing was released, or the page could not be written: no release is worse for that
 */
export async function drawPage(
  { startedAt, environment, service, locale }: Inputs,
  { run, config, log, redactor }: ActionContext,
): Promise<Page | undefined> {
  try {
    const folder = join(run.temp, 'release-kit')
    // no step came so far
    if (!existsSync(folder)) return undefined
    const reports = readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => join(folder, name))
      .filter((path) => statSync(path).size <= largest)
      .flatMap((path) => readReport(readFileSync(path, 'utf8')) ?? [])
    const story = storyOf(reports.filter((report) => Date.parse(report.startedAt) >= startedAt))
    if (!story) return undefined
    const name = [story.kind, environment, service].map(plain).filter(Boolean).join('-')
    const path = join(folder, `${name}.html`)
    const speaks = locale ?? config?.locale ?? 'en'
    const { summary: say } = await wordsOf(speaks)
    const named = {
      ...retold(story, say),
      environment: environment || story.environment,
      service: service || story.service,
    }
    writeFileSync(path, redactor.redact(renderRelease(named, speaks)))
    log.event(`the ${story.kind} as a page: ${path}`)
    return { path, name, kind: story.kind }
  } catch (thrown) {
    log.warning(`the release's page could not be drawn: ${describeError(thrown)}`)
    return undefined
  }
}

/** What the name of an artifact may hold. */
const plain = (text: string) => text.replace(/[^\w.-]+/g, '-')
