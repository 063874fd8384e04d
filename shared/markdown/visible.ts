// by number: V8 takes half a millisecond to look up what Unicode calls a control character
const control = '\\0-\\x08\\x0e-\\x1f\\x7f-\\x9f'
const blank = '\\t-\\r'
/** What a terminal takes for colours (CSI) or for links and titles (OSC): they begin with a control character. */
const terminal = new RegExp(`[${control}](?:\\[[0-?]*[ -/]*[@-~]|\\][^${control}${blank}]*[${control}]\\\\?)`, 'g')
/** Controls other than blanks and line breaks, and what turns the order of text about. */
const unseen = new RegExp(`[${control}\\u202a-\\u202e\\u2066-\\u2069]`, 'g')

/**
 * Text from outside as it really is: a terminal's colours are taken out; other control characters, those that show text in another
 * order than it has, and halves of characters become `\ufffd`.
 */
export function visible(text: string): string {
  return text.toWellFormed().replace(terminal, '').replace(unseen, '\ufffd')
}

/** At most `length` UTF-16 units, no character cut in two; what was cut ends in `…`. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text
  return `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`
}

/** What somebody else's program said, to be told in a line: its beginning, visible, in at most `length` UTF-16 units. */
export function excerptOf(text: string, length = 200): string {
  // a little more than is shown: blanks are drawn together
  const line = visible(text.slice(0, 10 * length))
    .replace(/\s+/g, ' ')
    .trim()
  return shortened(text.length > 10 * length ? `${line}…` : line, length)
}
