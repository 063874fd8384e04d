import { describe, expect, it } from '@jest/globals'
import semver from 'semver'
import { readVersionFile, setVersion } from '../../../../shared/versioning/version-file.ts'

const version = new semver.SemVer('1.3.0')
const set = (line: string, text: string) => {
  const file = readVersionFile(line)
  if (!file) throw new Error(`${line} is not a version file`)
  return setVersion(file, text, version)
}

describe('a version file', () => {
  it('[P02] package.json keeps its layout', () => {
    const text = '{\n    "volta": { "version": "9.9.9" },\n    "version": "1.2.3",\n    "name": "x"\n}\n'
    expect(set('package.json', text)).toBe(text.replace('1.2.3', '1.3.0'))
    expect(set('web/package.json', '{\r\n\t"version": "1.2.3"\r\n}')).toBe('{\r\n\t"version": "1.3.0"\r\n}')
  })

  it('[P02] package-lock.json has it twice, and no dependency is touched', () => {
    const lock = {
      name: 'x',
      version: '1.2.3',
      lockfileVersion: 3,
      packages: { '': { name: 'x', version: '1.2.3' }, 'node_modules/y': { version: '1.2.3' } },
    }
    const written = JSON.parse(set('package-lock.json', JSON.stringify(lock, null, 2)) ?? '') as typeof lock
    expect(written).toEqual({
      ...lock,
      version: '1.3.0',
      packages: { ...lock.packages, '': { name: 'x', version: '1.3.0' } },
    })
  })

  it('a lock file that has its own version behind thousands of others is done in no time', () => {
    const entry = (index: number) =>
      `"node_modules/p${index}":{"version":"1.0.${index}","integrity":"${'a'.repeat(80)}"}`
    const others = Array.from({ length: 40_000 }, (_, index) => entry(index)).join(',')
    const lock = `{"a":[{"version":"1"},"version"],"packages":{${others},"":{"version":"1.2.3"}},"version":"1.2.3"}`
    const start = performance.now()
    const written = set('package-lock.json', lock)
    expect(written).toBe(lock.replaceAll('"version":"1.2.3"', '"version":"1.3.0"'))
    expect(performance.now() - start).toBeLessThan(15_000)
  })

  it('any file has it where the first group of its pattern matches', () => {
    expect(set('src/version.py:^__version__ = "(.*)"', 'a = 1\n__version__ = "1.2.3"\nb = "(2)"\n')).toBe(
      'a = 1\n__version__ = "1.3.0"\nb = "(2)"\n',
    )
    expect(set('pom.xml:<version>(.*?)</version>', '<version>1.2.3</version><version>9</version>')).toBe(
      '<version>1.3.0</version><version>9</version>',
    )
  })

  it.each([
    ['package.json', '{"name":"x"}'],
    ['package.json', 'no JSON'],
    ['package.json', '[]'],
    ['a.txt:v(\\d+)', 'nothing'],
  ])('%s without a version in it is said to have none', (line, text) => {
    expect(set(line, text)).toBeUndefined()
  })

  it('refuses a pattern without group, with a fault, or none where one is needed', () => {
    expect(() => readVersionFile('a.txt:version')).toThrow('no group')
    expect(() => readVersionFile('a.txt:(')).toThrow('Invalid regular expression')
    expect(readVersionFile('a.txt')).toBeUndefined()
    expect(readVersionFile(':(x)')).toBeUndefined()
  })
})
