import {describe, expect, test} from 'vitest'
import {badInputs, knownMisses, names, validate} from './bad-inputs.ts'

describe('bad CSV and JSON is answered with the right error class and place', () => {
  for (const item of badInputs(['csv', 'json'])) {
    test(`${item.id}: ${item.hazard}`, async () => {
      const answer = await validate(item)
      const miss = knownMisses[item.id]
      expect(answer.bug).toBeUndefined()
      expect(answer.errorClass).toBe(miss?.got ?? item.expect.exit)
      const expected = miss?.line === undefined ? item.expect.names : {...item.expect.names, line: miss.line}
      if (answer.errorClass !== 'ok') expect(names(answer, expected)).toBe(miss?.place !== true)
    })
  }

  test('nothing in the data reaches the prototype of objects', async () => {
    for (const item of badInputs(['csv', 'json']).filter(({id}) => id.includes('proto'))) await validate(item)
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })
})
