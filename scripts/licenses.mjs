// @ts-check
// The licences of what a bundle carries, from ncc's own list of its modules. ncc's `license` option leaves out each module that is joined to another one.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** @typedef {{ resource?: string, modules?: Iterable<Module> }} Module  what webpack says of a module; a joined one has modules of its own */

/**
 * Folders of the packages whose code is in a bundle, each once, in order.
 *
 * @param {Iterable<Module>} modules
 * @returns {string[]}
 */
export function bundledPackages(modules) {
  /** @type {(modules: Iterable<Module>) => string[]} */
  const folders = (some) =>
    [...some].flatMap(({ resource = '', modules: inner = [] }) => [
      ...(/^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(resource) ?? []),
      ...folders(inner),
    ])
  return [...new Set(folders(modules))].sort()
}

/** Of licences whose package ships no file with them: the words of https://spdx.org/licenses. */
const texts = {
  ISC: `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that
the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES
OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY
DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION,
ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`,
}

/**
 * Name, version, licence and its text of each package, as licenses.txt has them. A package without a text is an error.
 *
 * @param {string[]} folders  of packages
 */
export function licencesOf(folders) {
  const sections = folders.map((folder) => {
    const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const shipped = readdirSync(folder)
      .filter((file) => /^(licen[cs]e|copying|notice)([.-]|$)/i.test(file))
      .sort()
      .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
    const standard =
      license in texts ? [`Copyright (c) ${author?.name ?? author}`, texts[/** @type {'ISC'} */ (license)]] : []
    const text = shipped.length > 0 ? shipped : standard
    if (text.length === 0)
      throw new Error(`${name} ${version} (${license}) is bundled and ships no text of its licence: add that to texts`)
    return [`${name} ${version}`, license, ...text].join('\n')
  })
  return sections.join('\n\n') + '\n'
}
