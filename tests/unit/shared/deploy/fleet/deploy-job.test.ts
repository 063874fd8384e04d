import { describe, expect, it } from '@jest/globals'
import { deployJob } from '../../../../../shared/deploy/fleet/deploy-job.ts'
import { conclude, type Job } from '../../../../../shared/deploy/fleet/plan.ts'
import type { CanCancel, DeployTarget } from '../../../../../shared/deploy/target.ts'
import { createContext } from '../../../../fakes/context.ts'

const job: Job = {
  ...{ name: 'web', title: 'Web', resource: 'shop', revision: { kind: 'commit', sha: 'a'.repeat(40) } },
  ...{ previous: undefined, isRolling: true, isDone: false, isBlind: false, warnings: [] },
  ...{ healthUrl: undefined, expectVersion: undefined },
}

/** A target at which an earlier attempt's deployment is under way, which never ends by itself. */
function underWay(more: Partial<DeployTarget> = {}): DeployTarget & CanCancel {
  return {
    kind: 'coolify',
    inspect: () => Promise.reject(new Error('nobody inspects')),
    deploy: ({ resource }) => Promise.resolve({ resource, id: 'd1', started: false }),
    status: () => Promise.resolve({ state: 'running', word: 'in_progress' }),
    conclude: () => Promise.resolve({ ok: false, reason: 'cancelled-by-user' }),
    cancel: () => Promise.resolve(),
    ...more,
  }
}

async function endOf(target: DeployTarget, onCancel: 'cancel' | 'leave') {
  const options = {
    ...{ force: false, wait: true, parallel: 1, timeout: 200, pollInterval: 20, healthTimeout: undefined },
    ...{ versionPath: '', onCancel, onFailure: 'stop' as const },
  }
  const onStarted = () => Promise.resolve()
  const run = { target, options, context: createContext(), underWay: new Map(), earlier: new Map(), onStarted }
  const result = await deployJob(job, run)
  return { ...result, end: conclude([result], [], 0).end }
}

describe('a deployment that this run only attached to', () => {
  it.each([
    ['leave', 'INTERRUPTED'],
    ['cancel', 'FAILED_SAFE'],
  ] as const)('when its time is up, on-cancel: %s, ends as %s', async (onCancel, end) => {
    expect(await endOf(underWay(), onCancel)).toMatchObject({ status: 'timed-out', end })
  })

  it('stays open where it could not be cancelled when its time was up', async () => {
    const stubborn = { ...underWay(), cancel: () => Promise.reject(new Error('500')) }
    expect(await endOf(stubborn, 'cancel')).toMatchObject({ status: 'timed-out', end: 'INTERRUPTED' })
  })

  it('stays open where the target does not tell any more how it goes', async () => {
    const silent = underWay({ status: () => Promise.reject(new Error('502')) })
    expect(await endOf(silent, 'cancel')).toMatchObject({
      ...{ status: 'failed', end: 'INTERRUPTED' },
      reason: '502; it may go on: look at what runs there, then run this again, which goes on from that',
    })
  })
})
