import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A small shop with a history and real tests, in a work tree whose origin is a bare repository. */
export interface Shop {
  /** The work tree. */
  readonly path: string
  /** The bare repository. */
  readonly origin: string
  /** Commits files and pushes. @returns the commit */
  commit(message: string, files: Readonly<Record<string, string>>): string
}

const cart = `export function total(lines) {
  return lines.reduce((sum, { price, quantity }) => sum + price * quantity, 0)
}
`
const cartTest = `import assert from 'node:assert/strict'
import test from 'node:test'
import { total } from '../src/cart.js'

test('adds up what is in the cart', () => {
  assert.equal(total([{ price: 250, quantity: 2 }, { price: 99, quantity: 1 }]), 599)
})
test('asks nothing for an empty cart', () => {
  assert.equal(total([]), 0)
})
`
const voucher = `export function redeem(total, voucher) {
  if (voucher.percent < 0 || voucher.percent > 100) throw new RangeError('a voucher takes off 0 to 100 %')
  return Math.round(total * (1 - voucher.percent / 100))
}
`
const voucherTest = `import assert from 'node:assert/strict'
import test from 'node:test'
import { redeem } from '../src/voucher.js'

test('takes ten percent off', () => {
  assert.equal(redeem(1999, { percent: 10 }), 1799)
})
test('refuses a voucher that pays customers', () => {
  assert.throws(() => redeem(1999, { percent: 120 }), RangeError)
})
`

/** The changes that the demo releases, in order. */
export const changes = {
  first: {
    message: 'feat: a cart',
    files: {
      'package.json': '{ "name": "shop", "type": "module" }\n',
      'src/cart.js': cart,
      'test/cart.test.js': cartTest,
    },
  },
  vouchers: {
    message: 'feat: vouchers (#12)\n\nCloses #7',
    files: { 'src/voucher.js': voucher, 'test/voucher.test.js': voucherTest },
  },
  rounding: {
    message: 'fix: round cents in favour of the customer (#13)',
    files: { 'src/voucher.js': voucher.replace('Math.round', 'Math.floor'), 'test/voucher.test.js': voucherTest },
  },
  payment: {
    message: 'feat: the new payment provider (#14)',
    files: { 'src/payment.js': 'export const provider = "fast-pay"\n' },
  },
  calmer: {
    message: 'fix: back to the payment provider that works (#15)',
    files: { 'src/payment.js': 'export const provider = "sure-pay"\n' },
  },
} as const

/** Runs the shop's tests as a service repository would: Node's own runner, its lcov and its JUnit. */
export const testCommand =
  'node --test --experimental-test-coverage --test-reporter=lcov --test-reporter-destination=coverage.lcov --test-reporter=junit --test-reporter-destination=junit.xml'

export function createShop(folder: string): Shop {
  const [path, origin] = [join(folder, 'shop'), join(folder, 'shop.git')]
  const git = (...args: string[]) =>
    execFileSync('git', args, {
      cwd: path,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
    }).trim()
  mkdirSync(path, { recursive: true })
  git('init', '--quiet', '--initial-branch=main')
  git('config', 'user.name', 'Shop Team')
  git('config', 'user.email', 'shop@acme.example')
  git('init', '--quiet', '--bare', '--initial-branch=main', origin)
  git('remote', 'add', 'origin', origin)
  return {
    path,
    origin,
    commit(message, files) {
      for (const [file, text] of Object.entries(files)) {
        mkdirSync(dirname(join(path, file)), { recursive: true })
        writeFileSync(join(path, file), text)
      }
      git('add', '--', ...Object.keys(files))
      git('commit', '--quiet', '-m', message)
      git('push', '--quiet', 'origin', 'main')
      return git('rev-parse', 'HEAD')
    },
  }
}
