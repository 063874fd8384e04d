import { expect, test } from '@jest/globals'

test('the service tells how long the stock lasts', async () => {
  const answer = await fetch('http://127.0.0.1:8767/stock')
  expect(answer.status).toBe(200)
  expect(await answer.json()).toEqual({ days: 12 })
})
