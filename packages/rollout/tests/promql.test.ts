import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {fillPromql, type PromqlNames} from '../src/metrics/promql.ts'

const names: PromqlNames = {arm: 'flights-1', version: '2', role: 'canary', window: 90.2}

describe('placeholders of a query', () => {
  test.each([
    ['sum(increase(x{job="{{arm}}"}[{{window}}]))', 'sum(increase(x{job="flights-1"}[91s]))'],
    ["x{v='{{version}}', role=`{{ role }}`}", "x{v='2', role=`canary`}"],
    ['x{job=~"{{arm}}-.*"}', 'x{job=~"flights-1-.*"}'],
    ['x{job="a # {{arm}}"} # the {{rest}} of "the line\n + 1', 'x{job="a # flights-1"} \n + 1'],
    ['x{job="a\\"{{arm}}"}', 'x{job="a\\"flights-1"}'],
  ])('%s', (expression, filled) => {
    expect(fillPromql(expression, names)).toBe(filled)
  })

  test('within a regular expression a name matches itself only', () => {
    expect(fillPromql('x{job=~"{{arm}}"}', {...names, arm: 'a.b|c'})).toBe(String.raw`x{job=~"a\\.b\\|c"}`)
    expect(fillPromql('x{job!~`{{arm}}`}', {...names, arm: 'a.b'})).toBe(String.raw`x{job!~${'`'}a\.b${'`'}}`)
    expect(fillPromql('x{job="{{arm}}"}', {...names, arm: 'a.b'})).toBe('x{job="a.b"}')
  })

  test.each(['x{job={{arm}}}', 'x{job="{{window}}"}', 'x{job="{{pod}}"}', '{{}}', 'x{job="{{arm}}', "x{job='a\n'}"])(
    '%s is refused',
    (expression) => {
      expect(() => fillPromql(expression, names)).toThrow(expect.objectContaining({errorClass: 'input-error'}))
    },
  )

  test('whatever a name is, it stays within its quotes (seed 11)', () => {
    const quotes = fc.constantFrom('"', "'")
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), quotes, fc.boolean(), (arm, quote, isPattern) => {
        const filled = fillPromql(`x{job=${isPattern ? '~' : ''}${quote}{{arm}}${quote}}`, {...names, arm})
        const inner = filled.slice(filled.indexOf(quote) + 1, filled.lastIndexOf(quote))
        // What Go's strconv would make of it ends nowhere but at the end.
        const plain = inner.replace(/\\./gsu, '')
        expect(plain).not.toContain(quote)
        expect(plain).not.toContain('\n')
        expect(filled.endsWith(`${quote}}`)).toBe(true)
      }),
      {seed: 11, numRuns: 500},
    )
  })
})
