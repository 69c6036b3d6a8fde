import {gzipSync} from 'node:zlib'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {workplace} from './harness.ts'

const profileOf = async (files: Readonly<Record<string, string | Uint8Array>>): Promise<string> => {
  await using place = await workplace()
  for (const [name, content] of Object.entries(files)) await place.write(name, content)
  const {profile, rejected, rows} = await place.scan(Object.keys(files))
  return JSON.stringify({columns: profile.columns, rejected, rows})
}

const failure = async (text: string): Promise<{errorClass: string; message: string; where?: {line?: number}}> => {
  await using place = await workplace()
  await place.write('data.json', text)
  return await place.scan(['data.json']).then(
    () => ({errorClass: 'none', message: ''}),
    (error) => error,
  )
}

describe('a JSON document', () => {
  test('is read as JSON Lines of the same rows are, however it is laid out', async () => {
    const cell = fc.oneof(fc.integer(), fc.string(), fc.boolean(), fc.constant(null), fc.array(fc.string(), {maxLength: 3}))
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({a: cell, 'b "': cell}), {minLength: 1, maxLength: 8}),
        fc.constantFrom(0, 1, 4),
        async (rows, indent) => {
          const lines = await profileOf({'data.jsonl': rows.map((row) => `${JSON.stringify(row)}\n`).join('')})
          const text = JSON.stringify(rows, undefined, indent)
          expect(await profileOf({'data.json': text})).toBe(lines)
          expect(await profileOf({'data.json.gz': gzipSync(text)})).toBe(lines)
        },
      ),
      {numRuns: 40, seed: 3},
    )
  })

  test('keeps integers beyond 2^53 exact', async () => {
    expect(await profileOf({'data.json': '[{"id": 9007199254740993}, {"id": 9007199254740995}]'})).toContain('"9007199254740995"')
  })

  test('names the line on which a row starts', async () => {
    expect(await failure('[\n {"a": 1},\n {\n  "a": 1,\n  "a": 2}\n]')).toMatchObject({
      errorClass: 'input-error',
      where: {line: 3, field: 'a'},
    })
  })

  test.each([
    ['cut after a row', '[{"a": 1}'],
    ['cut within a row', '[{"a": 1}, {"a"'],
    ['a comma at the end', '[{"a": 1},]'],
    ['two commas', '[{"a": 1},,{"a": 2}]'],
    ['no comma', '[{"a": 1} {"a": 2}]'],
    ['text after the end', '[{"a": 1}] {"a": 2}'],
    ['the wrong bracket', '[{"a": 1]]'],
    ['a number that JSON does not have', '[{"a": NaN}]'],
    ['a line break in a text', '[{"a": "x\ny"}]'],
  ])('is refused with a line: %s', async (_, text) => {
    expect(await failure(text)).toMatchObject({errorClass: 'input-error', where: {line: 1}})
  })

  test('nested thousands of levels deep is refused before anything recurses', async () => {
    const deep = `[${'{"a":'.repeat(9000)}1${'}'.repeat(9000)}]`
    expect(await failure(deep)).toMatchObject({errorClass: 'limit-exceeded', where: {line: 1}})
  })

  test('with values that are no objects rejects those and counts them', async () => {
    expect(await profileOf({'data.json': '[{"a": 2}, 1, "x", [3], null]'})).toContain('"rejected":4,"rows":5')
  })
})
