import { describe, expect, it } from '@jest/globals'
import { atMost } from '../../../../shared/deploy/targets/vercel/at-most.ts'
import type { VercelClient } from '../../../../shared/deploy/targets/vercel/client.ts'
import type { OutputFile } from '../../../../shared/deploy/targets/vercel/output.ts'
import { createUploads } from '../../../../shared/deploy/targets/vercel/upload.ts'
import { createFakeClock } from '../../../fakes/clock.ts'
import { createRecordingLog } from '../../../fakes/context.ts'

const { signal } = new AbortController()

describe('working on many', () => {
  it('works on so many at a time, and on all', async () => {
    let [now, most] = [0, 0]
    const done: number[] = []
    const work = async (one: number) => {
      most = Math.max(most, ++now)
      await new Promise((resolve) => setImmediate(resolve))
      now--
      done.push(one)
    }
    const all = Array.from({ length: 20 }, (_, index) => index)
    await atMost(8, all, work, signal)
    expect([most, done.sort((a, b) => a - b)]).toEqual([8, all])
  })

  it('begins nothing further after a failure, and waits until what was begun has ended', async () => {
    const ended: number[] = []
    const work = async (one: number, each: AbortSignal) => {
      if (one === 1) throw new Error('no')
      await new Promise<void>((resolve) => each.addEventListener('abort', () => resolve(), { once: true }))
      ended.push(one)
    }
    await expect(atMost(3, [0, 1, 2, 3, 4], work, signal)).rejects.toThrow('no')
    expect(ended).toEqual([0, 2])
  })

  it('begins nothing when the run is cancelled already', async () => {
    const cancelled = AbortSignal.abort(new Error('cancelled'))
    const begun: number[] = []
    const work = (one: number) => Promise.resolve(void begun.push(one))
    await expect(atMost(2, [1, 2], work, cancelled)).rejects.toThrow('cancelled')
    expect(begun).toEqual([])
  })
})

describe('uploads', () => {
  it('say every ten seconds how far they have come, and send what is the same once', async () => {
    const clock = createFakeClock()
    const log = createRecordingLog()
    const sent: string[] = []
    const upload = async ({ path }: OutputFile) => {
      sent.push(path)
      await clock.sleep(4_000)
    }
    const files = ['a', 'b', 'b', 'c'].map((sha1, index): OutputFile => {
      const open = async function* () {
        yield Buffer.alloc(0)
      }
      return { path: `file-${index}`, mode: 0o100644, size: 600_000, sha1, open }
    })
    const supply = createUploads(
      { digest: 'sha256:0', files },
      { client: { upload } as unknown as VercelClient, clock, log },
      signal,
    )
    await supply(['a', 'b', 'b', 'c'])
    expect(sent).toHaveLength(3)
    expect(log.lines).toEqual([
      'event uploading 3 files (1.8 MB) of 3; Vercel has the others',
      'event uploaded 1 of 3 files, 600 kB of 1.8 MB',
      'event uploaded 3 files (1.8 MB)',
    ])
  })
})
