import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {formatReference, isModelName, parseReference} from '../src/reference.ts'

describe('references', () => {
  test.each([
    ['models:/flights@champion', {kind: 'alias', name: 'flights', alias: 'champion'}],
    ['models:/flights/3', {kind: 'version', name: 'flights', version: '3'}],
    ['models:/a.b-c_d@champion-previous', {kind: 'alias', name: 'a.b-c_d', alias: 'champion-previous'}],
  ])('%s is read', (text, expected) => {
    expect(parseReference(text)).toEqual(expected)
    expect(formatReference(parseReference(text))).toBe(text)
  })

  test.each([
    '',
    'flights',
    'models:/flights',
    'models:/flights/',
    'models:/flights@',
    'models:/flights/0',
    'models:/flights/03',
    'models:/flights/latest',
    'models:/flights@3',
    'models:/../x@champion',
    'models:/a..b@champion',
    'models://flights@champion',
    'models:/flights@champion@x',
    'models:/fl ights@champion',
    'models:/flights@cham\npion',
    `models:/${'x'.repeat(129)}@champion`,
  ])('%j is refused with an input error', (text) => {
    expect(() => parseReference(text)).toThrow(expect.objectContaining({errorClass: 'input-error'}))
  })

  test('every name that is allowed survives the round trip', () => {
    const names = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,40}$/).filter(isModelName)
    fc.assert(
      fc.property(names, fc.integer({min: 1, max: 2 ** 31}), (name, version) => {
        const reference = {kind: 'version', name, version: String(version)} as const
        expect(parseReference(formatReference(reference))).toEqual(reference)
      }),
      {seed: 7},
    )
  })
})
