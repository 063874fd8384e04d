import { readAllowList } from '../../actions/quality-gate/src/policy/allow-list.ts'
import { readReportSource } from '../../actions/quality-gate/src/inputs/report-source.ts'
import { unfitOf } from '../../actions/quality-gate/src/inputs/unfit-rules.ts'
import { splitLines } from '../../shared/action/fields.ts'
import { largestYaml, readWorkspaceFile } from '../../shared/action/workspace-file.ts'
import { readYaml, toPlain } from '../../shared/config/yaml.ts'
import { describeError, type Problem } from '../../shared/errors/action-error.ts'
import { kinds as reportKinds } from '../../shared/reports/kinds.ts'
import { metricsOf } from '../../shared/rules/rule.ts'
import { nearest } from '../../shared/text/nearest.ts'
import { parseRules } from '../../shared/rules/parse-rule.ts'
import type { ConfigFile } from './config-file.ts'

/** What the gate would refuse of `gate` in the config. */
export function checkGate({ config, at }: ConfigFile, folder: string): readonly Problem[] {
  const gate = config?.gate
  if (gate === undefined) return []
  const rules = (['block', 'warn'] as const).flatMap((key) =>
    (gate[key] ?? []).flatMap((text, index) => ruleProblems(text, at(['gate', key, index]))),
  )
  const reports = (gate.reports ?? []).flatMap((line, index) => sourceProblems(line, at(['gate', 'reports', index])))
  const allowList = gate['allow-list'] === undefined ? [] : allowListProblems(gate['allow-list'], at, folder)
  const isEmpty = (gate.block ?? []).length + (gate.warn ?? []).length === 0
  const allowed = 'at least one rule in block or warn: a gate without any would let everything pass'
  return [
    ...rules,
    ...reports,
    ...allowList,
    ...(isEmpty ? [{ input: at(['gate']), allowed, example: 'tests.failed == 0' }] : []),
  ]
}

function ruleProblems(text: string, place: string): readonly Problem[] {
  const { rules, errors } = parseRules(splitLines(text))
  return [
    ...[...errors, ...rules.flatMap(unfitOf)].map((error) => error.toProblem(place)),
    ...rules
      .flatMap(({ condition }) => metricsOf(condition))
      .flatMap(({ metric }) => unknownMetric(metric.name, place)),
  ]
}

/** What no report, command or review can ever supply: the rule would always be missing its evidence. */
const supplied = [...reportKinds, 'reviews', 'freeze', 'commands', 'score']

function unknownMetric(name: string, input: string): readonly Problem[] {
  const [kind = ''] = name.split('.')
  if (supplied.includes(kind)) return []
  const meant = kind === 'baseline' ? 'baseline(coverage)' : nearest(kind, supplied)
  const guess = meant === undefined ? '' : `; did you mean ${meant}?`
  return [{ input, received: name, allowed: `a metric of ${supplied.join(', ')}${guess}`, example: 'tests.failed' }]
}

function sourceProblems(line: string, place: string): readonly Problem[] {
  try {
    readReportSource(line)
    return []
  } catch (wrong) {
    const allowed = `\`kind [name=]glob [format=…]\`; ${describeError(wrong)}`
    return [{ input: place, received: line, allowed, example: 'coverage coverage/lcov.info' }]
  }
}

function allowListProblems(path: string, at: ConfigFile['at'], folder: string): readonly Problem[] {
  let text: string
  try {
    text = readWorkspaceFile(path, { workspace: folder, temp: '' }, largestYaml)
  } catch (cause) {
    return [{ input: at(['gate', 'allow-list']), received: path, allowed: `a readable file; ${describeError(cause)}` }]
  }
  const yaml = readYaml(text, path)
  const value = 'problems' in yaml ? yaml : toPlain(yaml, path)
  return 'problems' in value ? value.problems : readAllowList(value.plain, path).problems
}
