/**
 * Whether a text has only letters and digits, of any script, and `_`, `-`, `.` in it, and at least one. V8 takes half a
 * millisecond to make its tables of Unicode: they are asked only for a text that is not ASCII.
 */
export function isName(text: string): boolean {
  const isAscii = Buffer.byteLength(text) === text.length
  return isAscii ? /^[\w.-]+$/.test(text) : /^[\p{L}\p{N}_.-]+$/u.test(text)
}
