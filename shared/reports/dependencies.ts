export interface OutdatedDependency {
  readonly name: string
  readonly current: string
  readonly latest: string
  readonly step: 'major' | 'minor' | 'patch'
}

export interface DependencyReport {
  readonly outdated: readonly OutdatedDependency[]
}

export function mergeDependencies(reports: readonly DependencyReport[]): DependencyReport {
  return { outdated: reports.flatMap(({ outdated }) => outdated) }
}
