import type { Action, ActionContext, Common, Outcome } from '../../../shared/action/action.ts'
import { readReleases, type Release } from '../../../shared/audit/release.ts'
import { type Client, createClient } from '../../../shared/github/client.ts'
import { createGitHub } from '../../../shared/github/create.ts'
import { createLedger } from '../../../shared/github/ledger.ts'
import type { Issue } from '../../../shared/github/ports.ts'
import { shortened } from '../../../shared/markdown/visible.ts'
import { productionOf } from '../../../shared/policy/production.ts'
import { writersOf } from '../../../shared/release/lock/writers.ts'
import { type Key, keyIn, markerOf, withBoxes } from './body.ts'
import { fields, type Inputs } from './inputs.ts'
import { itemsOf, tickersOf } from './items.ts'
import { dueLists, problemsOf, reach } from './plan.ts'
import { type Desk, type Review, review } from './review.ts'
import { renderSummary } from './summary.ts'
import { words } from './words.ts'

type Output = 'open' | 'ticks' | 'undone' | 'issue-url'

const label = 'checklist'

export const action: Action<typeof fields, Output> = {
  name: 'checklist',
  fields,
  outputs: { open: '[]', ticks: '[]', undone: '[]', 'issue-url': '' },
  holdsPolicy: true,
  check: problemsOf,
  async run(inputs, context) {
    const desk = await openDesk(inputs, context)
    const { operation, list, release } = inputs
    const issues = (await desk.github.issues.list({ labels: [label], state: 'all' })).filter(({ isOurs }) => isOurs)
    if (operation === 'sync') return outcomeOf(await sync(inputs, issues, desk, context), inputs, desk)
    // `check` has said it when the list is missing
    const key: Key = { list: list ?? 'before', release }
    const found = issueOf(key, issues) ?? (operation === 'open' ? await open(key, desk) : undefined)
    const looked = found ? await review(found, key, desk) : unopened(key, desk)
    return outcomeOf([looked], inputs, desk)
  },
}

async function openDesk(inputs: Inputs & Common, context: ActionContext): Promise<Desk> {
  const { githubToken, teamsToken, dryRun, locale } = inputs
  const github = await createGitHub(context, githubToken)
  return {
    client: await createClient(context, githubToken),
    github,
    ask: { people: github.people, teams: async () => (await createGitHub(context, teamsToken)).people },
    config: context.config,
    locale: locale ?? context.config?.locale ?? 'en',
    isRehearsal: dryRun,
  }
}

/** Opens what is due, and looks at every checklist that is not closed. */
async function sync(
  inputs: Inputs,
  issues: readonly Issue[],
  desk: Desk,
  context: ActionContext,
): Promise<readonly Review[]> {
  const { config } = desk
  const now = context.clock.now()
  const releases = await releasesOf(inputs, desk.client, now, config)
  const reviews: Review[] = []
  for (const key of dueLists(config, { planned: inputs.releases, releases, now })) {
    if (issueOf(key, issues) !== undefined) continue
    const made = await open(key, desk)
    reviews.push(made ? await review(made, key, desk) : unopened(key, desk))
  }
  for (const issue of issues.filter(({ state }) => state === 'open')) {
    const key = keyIn(issue.body)
    if (key && issueOf(key, issues) === issue && itemsOf(key.list, config).length > 0)
      reviews.push(await review(issue, key, desk))
  }
  return reviews
}

/** Releases that a list after them may be due for; not asked for where the config has no such list. */
async function releasesOf(
  { environments }: Inputs,
  client: Client,
  now: number,
  config: Desk['config'],
): Promise<readonly Release[]> {
  if (itemsOf('+1d', config).length + itemsOf('+7d', config).length === 0) return []
  const places = environments.length > 0 ? environments : productionOf(config)
  const writers = new Set(writersOf(config).map((login) => login.toLowerCase()))
  // a release may have begun a day before its end
  const recorded = await createLedger(client).deployments(places, now - reach - 86_400_000)
  return readReleases(recorded, (account) => writers.has(account.toLowerCase()))
}

/** Of several with one marker the oldest, which ours is. */
function issueOf(key: Key, issues: readonly Issue[]): Issue | undefined {
  return issues.filter(({ body }) => body.includes(markerOf(key))).sort((one, other) => one.number - other.number)[0]
}

/** @returns undefined in a rehearsal */
async function open(key: Key, { github, config, locale, isRehearsal }: Desk): Promise<Issue | undefined> {
  if (isRehearsal) return undefined
  const spoken = words[locale]
  const items = itemsOf(key.list, config)
  const accounts = new Set(items.flatMap((item) => tickersOf(item, config)).filter((rule) => rule.startsWith('@')))
  const parts = [withBoxes(`${spoken.intro}\n\n`, items), [...accounts].join(' '), markerOf(key)]
  return github.issues.create({
    title: shortened(spoken.title(key), 256),
    body: parts.filter((part) => part !== '').join('\n\n'),
    labels: [label],
  })
}

function unopened(key: Key, { config }: Desk): Review {
  return { key, url: '', open: itemsOf(key.list, config), ticks: [], undone: [] }
}

function outcomeOf(reviews: readonly Review[], { operation }: Inputs, { locale }: Desk): Outcome<Output> {
  const open = reviews.flatMap((one) => one.open.filter(({ required }) => required).map(({ text }) => text))
  const ticks = reviews.flatMap((one) => one.ticks.map(({ item, by, at }) => ({ box: item.text, by, at })))
  const undone = reviews.flatMap((one) => one.undone.map(({ item, by, why }) => ({ box: item.text, by, why })))
  const isMissing = operation === 'check' && reviews.some(({ url }) => url === '')
  const stands = open.length === 0 ? 'no required box is open' : `required boxes open: ${open.join(', ')}`
  return {
    phase: operation === 'check' && (open.length > 0 || isMissing) ? 'Failed' : 'Successful',
    reason: [
      ...(isMissing ? ['this checklist was never opened: run the operation open, then have it ticked'] : []),
      stands,
      ...(undone.length > 0 ? [`${undone.length} ticks undone`] : []),
    ].join('; '),
    outputs: {
      open: JSON.stringify(open),
      ticks: JSON.stringify(ticks),
      undone: JSON.stringify(undone),
      'issue-url': reviews[0]?.url ?? '',
    },
    summary: renderSummary(reviews, locale),
    details: { reviews },
  }
}
