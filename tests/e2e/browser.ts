import { mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import puppeteer, { type Browser } from 'puppeteer-core'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

export interface Rendering {
  readonly width: number
  readonly scheme: 'light' | 'dark'
  /** Errors of scripts and of the console. */
  readonly errors: readonly string[]
  /** Requests that left the page. */
  readonly requests: readonly string[]
  /** What axe-core finds wrong, with the first element that is. */
  readonly violations: readonly string[]
  /** Pixels by which the page is wider than the window. */
  readonly overflow: number
}

export function openBrowser(): Promise<Browser> {
  return puppeteer.launch({ executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
}

/**
 * Shows a page on a phone and on a screen, light and dark.
 *
 * @param name  of the pictures, in the folder that PICTURES names, if any
 */
export async function renderEverywhere(browser: Browser, path: string, name: string): Promise<readonly Rendering[]> {
  const found: Rendering[] = []
  for (const width of [390, 1280])
    for (const scheme of ['light', 'dark'] as const) {
      const page = await browser.newPage()
      const errors: string[] = []
      const requests: string[] = []
      page.on('pageerror', (error) => errors.push(String(error)))
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text())
      })
      page.on('request', (request) => {
        if (request.url() !== `file://${path}`) requests.push(request.url())
      })
      await page.setBypassCSP(true)
      await page.setViewport({ width, height: 900 })
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
      await page.goto(`file://${path}`)
      await page.addScriptTag({ path: axe })
      const violations = (await page.evaluate(
        `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html.slice(0, 200)))`,
      )) as string[]
      const overflow = (await page.evaluate('document.documentElement.scrollWidth - innerWidth')) as number
      const { PICTURES: folder } = process.env
      if (folder !== undefined) {
        mkdirSync(folder, { recursive: true })
        await page.screenshot({ path: join(folder, `${name}-${width}-${scheme}.png`), fullPage: true })
      }
      await page.close()
      found.push({ width, scheme, errors, requests, violations, overflow })
    }
  return found
}

/** What is to be found of every rendering. */
export const fine = { errors: [], requests: [], violations: [], overflow: 0 }
