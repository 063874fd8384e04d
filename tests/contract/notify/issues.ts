import type { Comment, Issue, Issues } from '../../../shared/github/ports.ts'

export interface FakeIssues extends Issues {
  readonly all: readonly (Issue & { labels: readonly string[] })[]
  readonly said: readonly (Comment & { issue: number })[]
}

/** GitHub's issues in memory, with labels, comments and states. */
export function createIssues(): FakeIssues {
  const all: (Issue & { labels: readonly string[] })[] = []
  const said: (Comment & { issue: number })[] = []
  const edited = new Set<number>()
  const notFound = (number: number) => new Error(`no issue ${number}`)
  return {
    all,
    said,
    async create({ title, body, labels }) {
      const number = all.length + 1
      const url = `https://github.com/acme/shop/issues/${number}`
      const issue = {
        number,
        title,
        body,
        labels,
        state: 'open',
        url,
        author: 'github-actions[bot]',
        openedAt: 0,
        isOurs: true,
      }
      all.push(issue)
      return issue
    },
    async update(number, changes) {
      const index = all.findIndex((issue) => issue.number === number)
      const found = all[index]
      if (!found) throw notFound(number)
      if (changes.body !== undefined) edited.add(number)
      return (all[index] = { ...found, ...changes })
    },
    list: async ({ labels }) =>
      all.filter((issue) => issue.state === 'open' && labels.every((label) => issue.labels.includes(label))),
    wasEdited: async (number) => edited.has(number),
    comments: async (number) => said.filter(({ issue }) => issue === number),
    async comment(number, body) {
      if (!all.some((issue) => issue.number === number)) throw notFound(number)
      said.push({ id: said.length + 1, body, author: 'github-actions[bot]', isEdited: false, app: '', issue: number })
      return said.at(-1)!
    },
    async updateComment(id, body) {
      const index = said.findIndex((comment) => comment.id === id)
      return (said[index] = { ...said[index]!, body })
    },
    async deleteComment(id) {
      const index = said.findIndex((comment) => comment.id === id)
      if (index !== -1) said.splice(index, 1)
    },
  }
}
