import type { Problem } from '../../errors/action-error.ts'

/** Reads an input that holds a YAML mapping. */
export async function readOptions(
  input: string,
  text: string,
): Promise<{ options: Readonly<Record<string, unknown>>; problems: readonly Problem[] }> {
  if (text === '') return { options: {}, problems: [] }
  const { parse } = await import('yaml')
  try {
    const value: unknown = parse(text, { maxAliasCount: 0 })
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return { options: value as Record<string, unknown>, problems: [] }
  } catch {
    // what is wrong with the YAML is said below, by what is allowed
  }
  return {
    options: {},
    problems: [
      { input, received: text, allowed: 'a YAML mapping, one `name: value` per line', example: 'verify: slot-header' },
    ],
  }
}
