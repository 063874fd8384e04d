import { choice, type Fields, type Inputs as InputsOf, lines, text } from '../../../shared/action/fields.ts'
import { journalFields } from '../../../shared/release/lock/journal-key.ts'
import { goalNames, parseGoalLine } from '../../../shared/audit/goals.ts'

export const formats = ['markdown', 'html', 'json', 'csv'] as const
export type Format = (typeof formats)[number]

export const fields = {
  period: text({
    default: 'last-month',
    allowed: 'last-month, a month such as 2026-10, or days up to now such as 30d',
    example: '2026-10',
    pattern: /^(?:last-month|\d{4}-\d{2}|\d{1,3}d)$/,
  }),
  environments: lines((line) => line, { allowed: 'environments, one per line', example: 'production' }),
  services: lines((line) => line, { allowed: 'services, one per line', example: 'frontend' }),
  format: lines((line) => choice(formats).parse(line), {
    default: 'markdown',
    allowed: `formats out of ${formats.join(', ')}, one per line`,
    example: 'html',
  }),
  ...journalFields,
  goals: lines(parseGoalLine, {
    allowed: `goals out of ${goalNames.join(', ')}, one per line, with a percentage or a duration`,
    example: 'success-rate: 95%',
  }),
} satisfies Fields

export type Inputs = InputsOf<typeof fields>
