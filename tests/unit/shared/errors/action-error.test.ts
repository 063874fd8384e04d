import { runInNewContext } from 'node:vm'
import { describe, expect, it } from '@jest/globals'
import {
  ConfigurationError,
  DeadlineExceededError,
  describeError,
  ProviderError,
} from '../../../../shared/errors/action-error.ts'
import { catalogue } from '../../../../shared/errors/catalogue.ts'

describe('what to say of anything that was thrown', () => {
  it.each([
    ['an Error', new Error('the disk is full'), 'the disk is full'],
    ['an Error without a message', new TypeError(), 'TypeError'],
    [
      'several at once',
      new AggregateError([new Error('IPv4 refused'), 'IPv6']),
      'IPv4 refused; a non-Error value was thrown: IPv6',
    ],
    ['several at once under a title', new AggregateError([new Error('x')], 'both failed'), 'both failed'],
    ['several at once that are none', new AggregateError([]), 'AggregateError'],
    ['an Error of another realm', runInNewContext('new Error("the disk is full")'), 'the disk is full'],
    ['a time that ran out', new DOMException('', 'TimeoutError'), 'it took longer than it may'],
    [
      'what Node says of it',
      new DOMException('The operation was aborted due to timeout', 'TimeoutError'),
      'it took longer than it may',
    ],
    ['one that is no Error', { name: 'TimeoutError', message: '' }, 'it took longer than it may'],
    ['a text', 'oops', 'a non-Error value was thrown: oops'],
    ['nothing', undefined, 'a non-Error value was thrown: undefined'],
    ['a symbol', Symbol('x'), 'a non-Error value was thrown: Symbol(x)'],
    ['an object that cannot become text', Object.create(null), 'a non-Error value was thrown: object'],
    [
      'an object that throws when it is to become text',
      {
        toString() {
          throw new Error('no')
        },
      },
      'a non-Error value was thrown: object',
    ],
  ])('%s', (_, thrown: unknown, said) => expect(describeError(thrown)).toBe(said))
})

describe('errors that people read', () => {
  it('name every wrong input, what it was, what is allowed, and an example', () => {
    const error = new ConfigurationError([
      { input: 'bake', received: 'long', allowed: 'a duration', example: '5m' },
      { input: 'driver', allowed: 'one of webhook' },
    ])
    expect(error.message).toBe(
      'bake is "long"; expected a duration, for example "5m"\ndriver is missing; expected one of webhook',
    )
    expect(error).toMatchObject({ code: 'INPUT_INVALID', hint: catalogue.INPUT_INVALID })
  })

  it('say who was asked what, and what came back', () => {
    const error = new ProviderError('PROVIDER_FORBIDDEN', {
      provider: 'Edge',
      asked: 'POST /x',
      answered: '403 no',
      status: 403,
    })
    expect(error).toMatchObject({
      message: 'Edge: POST /x → 403 no',
      provider: 'Edge',
      status: 403,
      hint: catalogue.PROVIDER_FORBIDDEN,
    })
  })

  it('say what was awaited, and what was seen last', () => {
    expect(new DeadlineExceededError('the split', 'blue 100 %').message).toBe(
      'the split did not happen in time; last seen: blue 100 %',
    )
  })
})
