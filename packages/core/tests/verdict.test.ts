import {Failure} from '@modelflight/core/errors'
import {type Check, errorClassOf, type Status, verdictOf} from '@modelflight/core/verdict'
import {describe, expect, test} from 'vitest'

const check = (status: Status): Check => ({id: status, status, message: status})

describe('the status of a verdict', () => {
  test.each([
    [['pass', 'fail', 'inconclusive', 'warn'], 'fail'],
    [['pass', 'inconclusive', 'warn'], 'inconclusive'],
    [['pass', 'warn', 'skipped'], 'warn'],
    [['pass', 'skipped'], 'pass'],
    [['skipped', 'skipped'], 'inconclusive'],
  ] as const)('%j is %s', (statuses, expected) => {
    expect(verdictOf(statuses.map(check)).status).toBe(expected)
  })

  test('no checks at all is an error of the input, never a pass', () => {
    expect(() => verdictOf([])).toThrow(Failure)
  })

  test.each([Number.NaN, Infinity, -Infinity])('a check that passed with %d did not pass', (observed) => {
    const verdict = verdictOf([{id: 'f1', status: 'pass', observed, message: ''}])
    expect(verdict).toMatchObject({status: 'fail', checks: [{status: 'fail', observed: String(observed)}]})
  })
})

describe('the error class under the strictness of the user', () => {
  const strict = {failOn: 'fail', onInconclusive: 'fail'} as const
  test.each([
    [['pass'], strict, 'none'],
    [['warn'], strict, 'none'],
    [['warn'], {...strict, failOn: 'warn'}, 'check-failed'],
    [['fail'], strict, 'check-failed'],
    [['fail', 'inconclusive'], strict, 'check-failed'],
    [['fail'], {...strict, failOn: 'never'}, 'none'],
    [['inconclusive'], strict, 'inconclusive'],
    [['inconclusive'], {...strict, onInconclusive: 'warn'}, 'none'],
    [['skipped'], strict, 'inconclusive'],
  ] as const)('%j under %j is %s', (statuses, strictness, expected) => {
    expect(errorClassOf(verdictOf(statuses.map(check)), strictness)).toBe(expected)
  })
})
