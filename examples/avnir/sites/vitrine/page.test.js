import assert from 'node:assert/strict'
import test from 'node:test'
import { page } from './page.js'

test('montre son titre', () => {
  assert.match(page('vitrine'), /<h1>vitrine<\/h1>/)
})
test('ne laisse rien du titre devenir du HTML', () => {
  assert.doesNotMatch(page('<script>'), /<script>/)
})
