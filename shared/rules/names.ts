/**
 * Whether a text has only letters and digits, of any script, and `_`, `-`, `.` in it, and at least one. V8 takes half a
 * millisecond to make its tables of Unicode: they are asked where ASCII does not settle it.
 */
export function isName(text: string): boolean {
  return /^[\w.-]+$/.test(text) || /^[\p{L}\p{N}_.-]+$/u.test(text)
}
