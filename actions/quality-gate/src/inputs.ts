import { type Common } from '../../../shared/action/action.ts'
import {
  choice,
  duration,
  flag,
  type Fields,
  type Inputs,
  number,
  optional,
  parsed,
  splitLines,
  text,
} from '../../../shared/action/fields.ts'
import { readCommands } from '../../../shared/command/named-command.ts'
import { isName } from '../../../shared/rules/names.ts'
import { ruleLines } from '../../../shared/rules/rule-lines.ts'
import { readReportSource } from './inputs/report-source.ts'
import { unfitOf } from './inputs/unfit-rules.ts'

export const fields = {
  name: text({
    default: 'quality-gate',
    pattern: { test: (given) => given.length <= 60 && isName(given) },
    allowed: 'a name of letters, digits, ".", "_" and "-"',
    example: 'frontend',
  }),
  commands: parsed(readCommands, { allowed: '`name: shell command`, one per line', example: 'unit: npm test' }),
  'commands-parallel': number('1', { min: 1, max: 32, integer: true }),
  'commands-timeout': optional(duration('')),
  'commands-sudo': flag(false),
  isolation: choice(['auto', 'required'], 'auto'),
  reports: parsed((given) => everyLine(splitLines(given), readReportSource), {
    allowed: '`kind [name=]glob [format=…]`, one per line',
    example: 'coverage coverage/lcov.info',
  }),
  block: ruleLines('coverage >= 80%', unfitOf),
  warn: ruleLines('coverage.delta >= 0', unfitOf),
  'base-metrics': text({ allowed: 'the path of a metrics file that this action wrote', example: 'base/metrics.json' }),
  'store-metrics': choice(['auto', 'true', 'false'], 'auto'),
  'publish-from': text({ allowed: 'the folder of an artifact that was downloaded', example: 'reports' }),
  'if-missing': optional(choice(['block', 'warn', 'skip'])),
  'changed-lines': text({
    default: 'auto',
    allowed: '`auto`, a revision, or `diff:path` for a diff file',
    example: 'origin/main',
  }),
  'allow-list': text({ allowed: 'the path of a YAML file', example: '.github/allow-list.yml' }),
  'policy-from': optional(choice(['base', 'head'])),
  comment: choice(['auto', 'true', 'false'], 'auto'),
  check: choice(['auto', 'true', 'false'], 'auto'),
} satisfies Fields

export type GateOutput = 'verdict' | 'score' | 'coverage' | 'failed-rules' | 'metrics'

export type GateInputs = Inputs<typeof fields> & Common

/** Reads each line; all that are wrong are told together. */
function everyLine<T>(lines: readonly string[], read: (line: string) => T): readonly T[] {
  const problems: string[] = []
  const items = lines.flatMap((line) => {
    try {
      return [read(line)]
    } catch (wrong) {
      problems.push(wrong instanceof Error ? wrong.message : String(wrong))
      return []
    }
  })
  if (problems.length > 0) throw new Error(problems.join('; '))
  return items
}
