import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {workplace} from './harness.ts'

const fixtures = join(import.meta.dirname, '../../../tests/fixtures/badinputs')

/** What a scan of these bytes ends with: rows, or the class of the error. */
async function ending(bytes: Uint8Array): Promise<{rows: number; text: string} | {errorClass: string; message: string}> {
  await using place = await workplace()
  await place.write('a.parquet', bytes)
  return await place.scan(['a.parquet']).then(
    ({rows, profile}) => ({rows, text: JSON.stringify(profile.columns)}),
    (error: {errorClass: string; message: string}) => ({errorClass: error.errorClass, message: error.message}),
  )
}

describe('the pages of Parquet', () => {
  test('that carry a checksum and were changed are refused with the column', async () => {
    const flipped = await readFile(join(fixtures, 'parquet-bitflip-crc.parquet'))
    expect(await ending(flipped)).toMatchObject({errorClass: 'input-error', message: expect.stringContaining('fails its checksum')})
  })

  test('with a flipped bit end in an error of a known class or in the same number of rows, never in a crash', async () => {
    const control = await readFile(join(fixtures, 'parquet-control-good.parquet'))
    const right = await ending(control)
    await fc.assert(
      fc.asyncProperty(fc.nat(control.length - 1), fc.nat(7), async (at, bit) => {
        const copy = Buffer.from(control)
        copy[at] = (copy[at] as number) ^ (1 << bit)
        const answer = await ending(copy)
        if ('errorClass' in answer) expect(['input-error', 'limit-exceeded', 'policy-refused']).toContain(answer.errorClass)
        else expect(answer.rows).toBe('rows' in right ? right.rows : -1)
      }),
      {numRuns: 25, seed: 11},
    )
  })

  test('that are cut anywhere are refused', async () => {
    const control = await readFile(join(fixtures, 'parquet-control-good.parquet'))
    for (const length of [4, 12, 100, control.length / 2, control.length - 9, control.length - 1])
      expect(await ending(control.subarray(0, Math.floor(length)))).toMatchObject({errorClass: 'input-error'})
  })
})
