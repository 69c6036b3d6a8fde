import {mkdir, mkdtemp, readdir, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {openRecordChain} from '@modelflight/core/record-chain'
import {findRecord} from '@modelflight/core/record-search'
import {predicateTypes} from '@modelflight/core/records'
import {makeContext, makeRun} from '@modelflight/testing/context'
import {afterEach, beforeEach, expect, test} from 'vitest'

const digest = `sha256:${'c'.repeat(64)}`
let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'modelflight-search-'))
})
afterEach(() => rm(root, {recursive: true, force: true}))

/** What another run left behind: a folder with one record about the digest. */
async function leftBehind(name: string, repository: string): Promise<string> {
  const folder = join(root, name)
  await mkdir(folder)
  const record = {subjects: [{name: 'model', digest}], materials: [], predicateType: predicateTypes.registration, predicate: {}}
  const facts = {action: 'register-model', status: 'pass', finishedAt: new Date(0), run: makeRun({repository})}
  await openRecordChain(join(folder, 'records')).append(record, facts)
  return folder
}

test('a record of another run of this repository is taken over; broken and foreign ones are passed over with a warning', async () => {
  await using context = await makeContext({run: makeRun({repository: 'o/r'})})
  context.leave('register-model', digest, await leftBehind('good', 'o/r'))
  context.leave('register-model', digest, await leftBehind('foreign', 'someone/else'))
  const broken = await leftBehind('broken', 'o/r')
  const [name = ''] = await readdir(join(broken, 'records'))
  await writeFile(join(broken, 'records', name), '{}')
  context.leave('register-model', digest, broken)
  const found = await findRecord('register-model', digest, context)
  expect(found?.record.statement.predicate.modelflight.run.repository).toBe('o/r')
  expect(await context.records.all()).toHaveLength(1)
  const warnings = context.lines.filter(({level}) => level === 'warning').map(({text}) => text)
  expect(warnings.join('\n')).toMatch(/record chain is broken[\s\S]*comes from someone\/else/)
})

test('no record anywhere is undefined, never somebody else’s', async () => {
  await using context = await makeContext()
  expect(await findRecord('register-model', digest, context)).toBeUndefined()
})
