import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {auditRecords, type RecordFile, recordName} from '@modelflight/core/record-audit'
import {openRecordChain} from '@modelflight/core/record-chain'
import {storyChecks, storyOf} from '@modelflight/core/record-story'
import {predicateTypes} from '@modelflight/core/records'
import fc from 'fast-check'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {sha256} from '../src/files.ts'
import {run} from './memory-host.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'modelflight-audit-'))
})
afterEach(() => rm(folder, {recursive: true, force: true}))

const model = `sha256:${'a'.repeat(64)}`
const lists = {passedTests: ['accuracy'], warnedTests: [], failedTests: [], skippedTests: []}

/** Gate decisions about a model, at these seconds. */
async function decisions(...seconds: readonly number[]): Promise<readonly RecordFile[]> {
  const chain = openRecordChain(folder)
  for (const second of seconds) {
    const record = {
      subjects: [{name: 'model.json', digest: model}],
      materials: [],
      predicateType: predicateTypes.testResult,
      predicate: {result: 'PASSED', configuration: [], ...lists},
    }
    await chain.append(record, {action: 'evaluate-gate', status: 'pass', finishedAt: new Date(second * 1000), run})
  }
  return await Promise.all((await readdir(folder)).map(async (name) => ({name, bytes: await readFile(join(folder, name))})))
}

/** The same record with other text, under the name that fits it. */
function changed({name, bytes}: RecordFile, from: string, to: string): RecordFile {
  const text = bytes.toString().replace(from, to)
  return {name: recordName(Number(name.slice(0, 4)), 'evaluate-gate', sha256(text)), bytes: Buffer.from(text)}
}

const failing = async (files: readonly RecordFile[]): Promise<readonly string[]> =>
  (await auditRecords(files)).checks.filter(({status}) => status === 'fail').map(({id}) => id)

describe('auditRecords', () => {
  test('untouched records pass every check', async () => {
    expect(await failing(await decisions(0, 1, 2))).toEqual([])
  })

  test('no changed bit of any record passes', async () => {
    const files = await decisions(0, 1, 2)
    const change = fc.record({file: fc.nat(files.length - 1), at: fc.nat(), bit: fc.nat(7)})
    await fc.assert(
      fc.asyncProperty(change, async ({file, at, bit}) => {
        const other = files.map((each, index) => {
          if (index !== file) return each
          const bytes = Buffer.from(each.bytes)
          const place = at % bytes.length
          bytes[place] = (bytes[place] ?? 0) ^ (1 << bit)
          return {...each, bytes}
        })
        expect((await failing(other)).length).toBeGreaterThan(0)
      }),
      {numRuns: 300, seed: 5},
    )
  })

  test('a record that follows one of an hour later is out of order; clocks may differ by minutes', async () => {
    expect(await failing(await decisions(3_600, 3_540))).toEqual([])
    await rm(folder, {recursive: true})
    expect(await failing(await decisions(7_200, 0))).toEqual(['order'])
  })

  test.each([
    ['a verdict better than its result', '"result": "PASSED"', '"result": "FAILED"', 'verdicts'],
    ['a warning that its result hides', '"warnedTests": []', '"warnedTests": ["f1"]', 'verdicts'],
    ['a predicate without its result', '"result": "PASSED",', '', 'records'],
    ['a predicate of another action', '"action": "evaluate-gate"', '"action": "train"', 'records'],
    ['an end before its start', '"status": "pass"', '"startedAt": "2030-01-01T00:00:00.000Z", "status": "pass"', 'order'],
    ['a position that is taken', '"index": 0', '"index": 4', 'records'],
  ])('%s is found, however well its name fits', async (_what, from, to, id) => {
    const [file] = await decisions(0)
    if (file === undefined) throw new Error('no record')
    expect(await failing([changed(file, from, to)])).toContain(id)
  })

  test('keys that a reader does not know are ignored, as in-toto asks', async () => {
    const [file] = await decisions(0)
    if (file === undefined) throw new Error('no record')
    expect(await failing([changed(file, '"result"', '"futureField": {"a": 1}, "result"')])).toEqual([])
  })
})

test('a gate alone tells half a story: what is missing is said, nothing of it is a failure', async () => {
  const {records} = await auditRecords(await decisions(0))
  const story = storyOf(records, model)
  expect(storyChecks(story, records).map(({id, status}) => [id, status])).toEqual([
    ['data', 'skipped'],
    ['training', 'warn'],
    ['gate', 'pass'],
  ])
  expect(storyOf(records, `sha256:${'b'.repeat(64)}`).gate).toBeUndefined()
})
