import { describe, expect, it } from '@jest/globals'
import type { Squash } from '../../../../shared/commits/message.ts'
import { parseMessage } from '../../../../shared/commits/parse-message.ts'
import { readClosedIssues, readCoAuthors } from '../../../../shared/commits/read-references.ts'

const parse = (text: string, squash: Squash = 'header') => parseMessage(text, { squash, isMerge: false })
const change = (text: string) => parse(text).changes[0]

describe('a commit message', () => {
  it('reads five thousand letters of a line: over one of a megabyte its parser would take hours', () => {
    const message = parse(`feat!: x\n\nBREAKING CHANGE: ${'<a>'.repeat(2_000)}\n\n${'<a>'.repeat(350_000)}\n`, 'both')
    const note = '<a>'.repeat(2_000).slice(0, 5_000 - 'BREAKING CHANGE: '.length)
    expect(message.changes).toEqual([{ type: 'feat', scopes: [], subject: 'x', breaking: [note] }])
  })

  it('is read in no time with a hundred thousand blanks in it', () => {
    const gap = ' '.repeat(100_000)
    const message = parse(`feat!: x\n\nBREAKING CHANGE: y\nCo-authored-by: A${gap}"${gap}<a@b>\n`, 'both')
    expect(message.changes).toMatchObject([{ type: 'feat', breaking: ['y'] }])
    expect(readCoAuthors(message.body)).toHaveLength(1)
  })

  it('takes (#n) at the end of the header for the pull request, never for a closed issue', () => {
    const message = parse('fix: some fix (#1234)')
    expect(message).toMatchObject({ header: 'fix: some fix', pull: 1234 })
    expect(readClosedIssues(message.body)).toEqual([])
    expect(message.changes).toEqual([{ type: 'fix', scopes: [], subject: 'some fix', breaking: [] }])
  })

  it('takes the last of several numbers, that of the backport', () => {
    expect(parse('fix: x (#1) (#2)')).toMatchObject({ header: 'fix: x (#1)', pull: 2 })
  })

  it('reads any body line without losing the commit (release-please#2564)', () => {
    expect(change("feat: query\n\nTABLE(RESULT_SCAN('x'))\nfoo(bar")).toMatchObject({ type: 'feat', subject: 'query' })
  })

  it.each([
    ['feat!(api): x', '"!" stands before the scope'],
    ['feat:x', 'a blank is missing'],
    ['feat(api):x', 'a blank is missing'],
    ['fixup! feat: x', 'meant to be squashed'],
    ['✨ feat: x', 'does not start with type'],
    [':sparkles: x', 'does not start with type'],
    ['Improve things', 'does not start with type'],
    ['', 'the message is empty'],
    ['\n \n', 'the message is empty'],
  ])('says why %j is not counted', (text, why) => {
    const message = parse(text)
    expect(message.changes).toEqual([])
    expect(message.unparsed).toContain(why)
  })

  it.each([
    ['FEAT: x', 'feat'],
    ['Feature(Api): x', 'feat'],
    ['Security: x', 'security'],
    ['Constructor: x', 'constructor'],
  ])('reads the type of %j in any case', (text, type) => {
    expect(change(text)?.type).toBe(type)
  })

  it.each([
    ['feat(@org/pkg-a/sub): x', ['@org/pkg-a/sub']],
    ['feat(a, b): x', ['a', 'b']],
    ['feat(ядро): x', ['ядро']],
    ['feat(): x', []],
    ['feat: x', []],
  ])('reads the scopes of %j', (text, scopes) => {
    expect(change(text)?.scopes).toEqual(scopes)
  })

  it('does not let a body overwrite what the header says, as the parser does with its -field- lines', () => {
    expect(change('fix: x\n\n-type-\nfeat\n-subject-\nhijacked')).toMatchObject({ type: 'fix', subject: 'x' })
  })

  it('reads CRLF as LF', () => {
    expect(change('feat: x\r\n\r\nbody\r\n\r\nBREAKING CHANGE: gone\r\nfor good\r\n\r\nmore')?.breaking).toEqual([
      'gone for good',
    ])
  })
})

describe('a breaking change', () => {
  it.each([
    ['an exclamation mark', 'feat!: x', ['x']],
    ['one after the scope', 'feat(api)!: x', ['x']],
    ['a footer', 'feat: x\n\nBREAKING CHANGE: boom', ['boom']],
    ['a hyphen', 'feat: x\n\nBREAKING-CHANGE: boom', ['boom']],
    ['both: the footer says it', 'feat!: x\n\nBREAKING CHANGE: boom', ['boom']],
    ['several footers', 'feat: x\n\nBREAKING CHANGE: one\nBREAKING CHANGE: two', ['one', 'two']],
    ['a text on the next line', 'feat: x\nBREAKING CHANGE:\nboom', ['boom']],
    ['an indented footer', 'feat: x\n\n  BREAKING-CHANGE: boom', ['boom']],
    ['a footer without text', 'feat: x\n\nBREAKING CHANGE:', ['x']],
    ['a chore', 'chore!: drop Node 18', ['drop Node 18']],
  ])('is read from %s', (_, text, breaking) => {
    expect(change(text)?.breaking).toEqual(breaking)
  })

  it.each([
    ['a separator', 'feat: x\n\nBREAKING CHANGE: boom\n\n---------\n\nCo-authored-by: Bo <bo@example.org>'],
    ['a separator without a blank line', 'feat: x\n\nBREAKING CHANGE: boom\n---------\nmore'],
    ['a blank line', 'feat: x\n\nBREAKING CHANGE: boom\n\nsome more text'],
    ['a trailer', 'feat: x\n\nBREAKING CHANGE: boom\nSigned-off-by: Ada <ada@example.org>'],
    ['a trailer of an issue', 'feat: x\n\nBREAKING CHANGE: boom\nCloses #4'],
  ])('ends at %s', (_, text) => {
    expect(change(text)?.breaking).toEqual(['boom'])
  })

  it('is not read from lower case: that is doubted instead', () => {
    const message = parse('feat: x\n\nbreaking change: gone')
    expect(message.changes[0]?.breaking).toEqual([])
    expect(message.doubts).toEqual(['"breaking change:" is not written BREAKING CHANGE: and was not counted as one'])
  })

  it('is not read from a code block', () => {
    expect(change('docs: how to break\n\n    BREAKING CHANGE: example')?.breaking).toEqual([])
  })

  it('counts on a commit that is not conventional otherwise', () => {
    const message = parse('my commit message\nBREAKING CHANGE:\nthis is a breaking change')
    expect(message.changes).toEqual([
      { type: '', scopes: [], subject: 'my commit message', breaking: ['this is a breaking change'] },
    ])
    expect(message.unparsed).toBeUndefined()
  })
})

const squashed = `feat: one (#7)

* fix: two

* feat!: three

text of three

BREAKING CHANGE: boom

Co-authored-by: Bo <bo@example.org>`

describe('a squashed message', () => {
  const subjects = (squash: Squash, text = squashed) => parse(text, squash).changes.map(({ subject }) => subject)

  it('counts only its header by default', () => {
    expect(subjects('header')).toEqual(['one'])
  })

  it('counts the lines of its body where asked', () => {
    expect(subjects('body')).toEqual(['two', 'three'])
    expect(subjects('both')).toEqual(['one', 'two', 'three'])
    expect(parse(squashed, 'both').changes[2]?.breaking).toEqual(['boom'])
  })

  it('falls back on the header when the body has no lines', () => {
    expect(subjects('body', 'feat: one\n\nsome text')).toEqual(['one'])
  })

  it.each([
    ['a quotation', '> feat: quoted'],
    ['an HTML block', '<details>\n\n* feat: upstream\n\n</details>'],
    ['an HTML block that was cut off', '<blockquote>\n* feat: upstream'],
    ['code', '```\n* feat: example\n```'],
    ['Dependabot', '* feat: upstream\n\n---\nupdated-dependencies:\n- dependency-name: x'],
    ['a trailer', 'Co-authored-by: Bo <bo@example.org>\nReviewed-by: feat: x'],
    ['a sentence with a colon', 'note: nothing to see'],
  ])('does not read %s', (_, body) => {
    expect(subjects('both', `fix: real\n\n${body}`)).toEqual(['real'])
  })

  it.each([
    ['Dependabot', 'Bumps x.\n\nBREAKING CHANGE: upstream\n\n---\nupdated-dependencies:\n- dependency-name: x'],
    ['an HTML block', '<blockquote>\nBREAKING CHANGE: upstream\n</blockquote>'],
    ['a quotation', '> BREAKING CHANGE: upstream'],
  ])('does not take a breaking change of another project for its own, in %s', (_, body) => {
    expect(change(`chore(deps): bump x\n\n${body}`)?.breaking).toEqual([])
  })

  it('holds nested commits, always', () => {
    const text =
      'feat: outer\n\nBEGIN_NESTED_COMMIT\nfix(api): inner\n\nBREAKING-CHANGE: gone\nEND_NESTED_COMMIT\n\ntail'
    expect(subjects('header', text)).toEqual(['outer', 'inner'])
    expect(parse(text).changes[1]).toMatchObject({ scopes: ['api'], breaking: ['gone'] })
  })

  it('is replaced by an override', () => {
    const text = 'wrong title\n\nBEGIN_COMMIT_OVERRIDE\nfeat: right\n\nfix: and this\nEND_COMMIT_OVERRIDE'
    expect(subjects('header', text)).toEqual(['right', 'and this'])
  })
})

describe('a merge', () => {
  const merge = (text: string) => parseMessage(text, { squash: 'header', isMerge: true })

  it('speaks by the pull request title in its body', () => {
    expect(merge('Merge pull request #12 from acme/topic\n\nfeat: hidden')).toMatchObject({
      pull: 12,
      changes: [{ type: 'feat', subject: 'hidden' }],
    })
  })

  it('speaks by its own header where that is conventional', () => {
    expect(merge('feat: topic (#12)\n\n* fix: a')).toMatchObject({
      pull: 12,
      changes: [{ type: 'feat', subject: 'topic' }],
    })
  })

  it('is never listed as unparsed', () => {
    expect(merge("Merge branch 'topic'").unparsed).toBeUndefined()
    expect(parse("Merge branch 'topic'").unparsed).toBeUndefined()
  })
})

describe('what else a message says', () => {
  it.each([
    ['Closes #1', [{ number: 1 }]],
    ['fixes: #1, #2 and acme/api#3', [{ number: 1 }, { number: 2 }, { repository: 'acme/api', number: 3 }]],
    ['resolved GH-4', [{ number: 4 }]],
    ['Fixes https://github.com/acme/api/issues/5', [{ repository: 'acme/api', number: 5 }]],
    ['See #6', []],
    ['prefixes #7', []],
    ['Closes the door', []],
  ])('%j closes the issues it names', (body, closes) => {
    expect(readClosedIssues(body)).toEqual(closes)
  })

  it('names co-authors', () => {
    expect(readCoAuthors(squashed)).toEqual([{ name: 'Bo', email: 'bo@example.org' }])
  })

  it.each([
    ['Release-As: 3.0.0', '3.0.0'],
    ['release-as: v3.0.0-rc.1', '3.0.0-rc.1'],
    ['see Release-As: 3.0.0', undefined],
  ])('%j asks for a version', (footer, version) => {
    expect(parse(`chore: x\n\n${footer}`).releaseAs).toBe(version)
  })

  it.each([
    ['Revert "feat: x"\n\nThis reverts commit 676104e1234.', { shas: ['676104e1234'], header: 'feat: x' }],
    ['Revert "feat: x (#1)" (#2)\n\nReverts acme/shop#1', { shas: [], pull: 1, header: 'feat: x' }],
    ['Revert "feat: x (#1)"', { shas: [], pull: 1, header: 'feat: x' }],
    ['Revert "Revert "feat: x""', { shas: [], header: 'Revert "feat: x"' }],
    ['Reapply "feat: x"\n\nThis reverts commit abcdef1.', { shas: ['abcdef1'], header: 'Revert "feat: x"' }],
    ['revert: feat: x', { shas: [], header: 'feat: x' }],
    ['revert(api): "feat: x"\n\nThis reverts commit abcdef1.', { shas: ['abcdef1'], header: 'feat: x' }],
    [
      'revert: the noodle incident\n\nRefs: 676104e, a215868',
      { shas: ['676104e', 'a215868'], header: 'the noodle incident' },
    ],
  ])('%j takes something back', (text, reverts) => {
    const message = parse(text)
    expect(message.reverts).toEqual(reverts)
    expect(message.changes).toEqual([{ type: 'revert', scopes: [], subject: reverts.header, breaking: [] }])
  })

  it('is not a revert because its body speaks of one', () => {
    const message = parse('feat: better cache\n\nReverts #12 and does it anew. This reverts commit abcdef1.')
    expect(message.reverts).toBeUndefined()
    expect(message.changes[0]?.type).toBe('feat')
  })
})
