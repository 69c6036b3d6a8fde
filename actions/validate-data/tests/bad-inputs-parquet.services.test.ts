import {describe, expect, test} from 'vitest'
import {badInputs, knownMisses, names, validate} from './bad-inputs.ts'

describe('bad Parquet is answered with the right error class and place', () => {
  for (const item of badInputs(['parquet'])) {
    test(`${item.id}: ${item.hazard}`, async () => {
      const answer = await validate(item)
      const miss = knownMisses[item.id]
      expect(answer.bug).toBeUndefined()
      expect(answer.errorClass).toBe(miss?.got ?? item.expect.exit)
      const expected = miss?.line === undefined ? item.expect.names : {...item.expect.names, line: miss.line}
      if (answer.errorClass !== 'ok') expect(names(answer, expected)).toBe(miss?.place !== true)
    })
  }

  test('a good file is read after a hostile one in the same run', async () => {
    await validate({id: 'parquet-string-not-utf8', file: 'parquet-string-not-utf8.parquet'})
    const answer = await validate({id: 'parquet-control-good', file: 'parquet-control-good.parquet'})
    expect(answer).toMatchObject({errorClass: 'ok', rows: 500})
  })
})
