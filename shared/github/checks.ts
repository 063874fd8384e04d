import * as z from 'zod/mini'
import { shortened } from '../markdown/visible.ts'
import { type Client, read } from './client.ts'
import type { Annotation, Checks } from './ports.ts'

const run = z.object({ id: z.number(), html_url: z.nullable(z.string()) })

const seen = z.object({
  name: z.string(),
  conclusion: z.nullish(z.string()),
  app: z.nullish(z.object({ slug: z.optional(z.string()) })),
})

const write = 'checks: write'
/** Limits of https://docs.github.com/rest/checks/runs: annotations of one request, characters of a summary, of a title, and 64 KB of a message. */
const batchSize = 50
const longestSummary = 65_535
const longestTitle = 255
/** A UTF-16 unit is at most three bytes. */
const longestMessage = Math.floor((64 * 1024) / 3)

export function createChecks({ repo, ask }: Client): Checks {
  return {
    async of(sha) {
      const found = await ask('checks: read', (octokit) =>
        octokit.paginate(octokit.rest.checks.listForRef, { ...repo, ref: sha, filter: 'latest', per_page: 100 }),
      )
      return read(z.array(seen), found, `check runs of ${sha}`).map(({ name, conclusion, app }) => ({
        name,
        conclusion: conclusion ?? '',
        app: app?.slug ?? '',
      }))
    },
    async complete({ name, sha, conclusion, title, summary, annotations }) {
      const output = (from: number) => ({
        title: shortened(title, longestTitle),
        summary: shortened(summary, longestSummary),
        annotations: annotations.slice(from, from + batchSize).map(toAnnotation),
      })
      const { data } = await ask(write, (octokit) =>
        octokit.rest.checks.create({
          ...repo,
          name,
          head_sha: sha,
          status: 'completed',
          conclusion,
          output: output(0),
        }),
      )
      const { id, html_url: url } = read(run, data, 'new check run')
      for (let from = batchSize; from < annotations.length; from += batchSize) {
        await ask(write, (octokit) =>
          octokit.rest.checks.update({ ...repo, check_run_id: id, conclusion, output: output(from) }),
        )
      }
      return url ?? ''
    },
  }
}

function toAnnotation({ path, startLine, endLine, level, message, title }: Annotation) {
  return {
    path,
    start_line: startLine,
    end_line: endLine,
    annotation_level: level,
    message: shortened(message, longestMessage),
    ...(title === undefined ? {} : { title: shortened(title, longestTitle) }),
  }
}
