/** The cells of one line of CSV; quotes may hold commas and doubled quotes, not line ends. */
export function splitCsv(line: string): string[] {
  const cell = /"((?:[^"]|"")*)"|([^,]*)/y
  const cells: string[] = []
  for (let at = 0; at <= line.length; at = cell.lastIndex + 1) {
    cell.lastIndex = at
    const [, quoted, plain] = cell.exec(line) ?? []
    cells.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'))
    if (line[cell.lastIndex] !== ',') break
  }
  return cells
}
