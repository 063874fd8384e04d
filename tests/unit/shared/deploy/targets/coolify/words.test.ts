import { describe, expect, it } from '@jest/globals'
import { fromColumns, toColumns } from '../../../../../../shared/deploy/targets/coolify/image.ts'
import { lastLines } from '../../../../../../shared/deploy/targets/coolify/log-lines.ts'
import { readHealth, stateOf } from '../../../../../../shared/deploy/targets/coolify/statuses.ts'

describe("Coolify's words", () => {
  it.each([
    ['queued', 'queued'],
    ['in_progress', 'running'],
    ['finished', 'finished'],
    ['failed', 'failed'],
    ['cancelled-by-user', 'cancelled'],
    ['a-word-of-tomorrow', 'running'],
  ])('deployment status %s is %s', (word, state) => {
    expect(stateOf(word)).toBe(state)
  })

  it.each([
    ['running:healthy', 'up'],
    ['running:unknown', 'up'],
    ['running:healthy:excluded', 'up'],
    ['running:unhealthy', 'not yet'],
    ['starting:unknown', 'not yet'],
    ['exited:unhealthy', 'not yet'],
    ['degraded:unhealthy', 'not yet'],
    ['restarting:unknown', 'not yet'],
  ])('application status %s is %s', (status, health) => {
    expect(readHealth(status)).toBe(health)
  })

  const hex = 'ab'.repeat(32)
  it.each([
    [{ name: 'acme/shop', tag: 'v1' }, ['acme/shop', 'v1']],
    [{ name: 'acme/shop', digest: `sha256:${hex}` }, ['acme/shop', `sha256-${hex}`]],
  ])('image %j is columns %j, and back', (image, [name, tag]) => {
    const columns = { docker_registry_image_name: name!, docker_registry_image_tag: tag! }
    expect(toColumns(image)).toEqual(columns)
    expect(fromColumns(columns)).toEqual(image)
  })

  it('reads a digest written the other way, a missing tag, and no image', () => {
    const other = { docker_registry_image_name: 'acme/shop@sha256', docker_registry_image_tag: hex }
    expect(fromColumns(other)).toEqual({ name: 'acme/shop', digest: `sha256:${hex}` })
    expect(fromColumns({ docker_registry_image_name: 'acme/shop' })).toEqual({ name: 'acme/shop', tag: 'latest' })
    expect(fromColumns({ docker_registry_image_name: null })).toBeUndefined()
  })

  it('takes the last lines of a log that are not hidden', () => {
    const logs = [{ output: 'one\ntwo  \n' }, { output: 'secret', hidden: true }, { output: 'three', hidden: false }]
    expect(lastLines(JSON.stringify(logs), 2)).toEqual(['two', 'three'])
  })

  it.each([undefined, null, '', 'no JSON', '{"a":1}', '[{"command":"x"}]'])('shows nothing of the log %j', (logs) => {
    expect(lastLines(logs, 5)).toEqual([])
  })
})
