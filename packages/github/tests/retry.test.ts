import {expect, test} from 'vitest'
import {pauseBefore, type Refusal} from '../src/retry.ts'

const attempt = {method: 'GET', count: 1, elapsed: 0, now: 1_000_000, random: 1}
const refusal = (status: number | undefined, headers: Refusal['headers'] = {}, message = ''): Refusal => ({status, headers, message})

test.each([
  ['a GET after 502', refusal(502), attempt, 1_000],
  ['a GET after a broken connection', refusal(undefined), attempt, 1_000],
  ['a PATCH after 502', refusal(502), {...attempt, method: 'PATCH'}, 1_000],
  ['a POST after 502: it may have worked', refusal(502), {...attempt, method: 'POST'}, undefined],
  ['a POST after a broken connection', refusal(undefined), {...attempt, method: 'POST'}, undefined],
  ['a POST that a secondary limit refused', refusal(403, {'retry-after': '7'}), {...attempt, method: 'POST'}, 7_000],
  ['a secondary limit that does not say when', refusal(403, {}, 'You have exceeded a secondary rate limit'), attempt, 60_000],
  ['a primary limit', refusal(403, {'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1030'}), attempt, 30_000],
  ['a primary limit that is too far away', refusal(403, {'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4600'}), attempt, undefined],
  ['429 until a date', refusal(429, {'retry-after': 'Thu, 01 Jan 1970 00:16:45 GMT'}), attempt, 5_000],
  ['429', refusal(429, {'retry-after': '1'}), attempt, 1_000],
  ['a lack of rights', refusal(403, {}, 'Resource not accessible by integration'), attempt, undefined],
  ['404', refusal(404), attempt, undefined],
  ['422', refusal(422), attempt, undefined],
  ['the fifth try', refusal(502), {...attempt, count: 5}, undefined],
  ['the end of the time', refusal(429, {'retry-after': '30'}), {...attempt, elapsed: 100_000}, undefined],
] as const)('%s', (_name, answer, tried, expected) => {
  expect(pauseBefore(answer, tried)).toBe(expected)
})
