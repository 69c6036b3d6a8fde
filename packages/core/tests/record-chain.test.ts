import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {openRecordChain, type WritableChain} from '@modelflight/core/record-chain'
import {predicateTypes} from '@modelflight/core/records'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {run} from './memory-host.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'modelflight-chain-'))
})
afterEach(() => rm(folder, {recursive: true, force: true}))

const digestOf = (digit: string): string => `sha256:${digit.repeat(64)}`

const append = (chain: WritableChain, action: string, subject: string) =>
  chain.append(
    {subjects: [{name: 'x', digest: subject}], materials: [], predicateType: predicateTypes.testResult, predicate: {result: 'PASSED'}},
    {action, status: 'pass', finishedAt: new Date(0), run},
  )

test('records are linked by the digest of the bytes before them, and found by action and subject', async () => {
  const chain = openRecordChain(folder)
  const first = await append(chain, 'validate-data', digestOf('1'))
  const second = await append(chain, 'train', digestOf('2'))
  expect(second.statement.predicate.modelflight.previous).toBe(first.digest)
  expect((await chain.all()).map(({digest}) => digest)).toEqual([first.digest, second.digest])
  expect((await chain.latest('train', digestOf('2')))?.digest).toBe(second.digest)
  expect(await chain.latest('train', digestOf('3'))).toBeUndefined()
})

describe('tampering', () => {
  test('every single changed byte of every record is found', async () => {
    const chain = openRecordChain(folder)
    for (const action of ['validate-data', 'train', 'evaluate-gate']) await append(chain, action, digestOf('1'))
    for (const name of await readdir(folder)) {
      const bytes = await readFile(join(folder, name))
      for (let at = 0; at < bytes.length; at += 37) {
        const changed = Buffer.from(bytes)
        changed[at] = (changed[at] ?? 0) ^ 1
        await writeFile(join(folder, name), changed)
        await expect(chain.all(), `${name} byte ${at}`).rejects.toMatchObject({errorClass: 'policy-refused'})
      }
      await writeFile(join(folder, name), bytes)
    }
    expect(await chain.all()).toHaveLength(3)
  })

  test('a removed record is found by the one after it', async () => {
    const chain = openRecordChain(folder)
    const first = await append(chain, 'validate-data', digestOf('1'))
    await append(chain, 'train', digestOf('2'))
    await rm(first.path)
    await expect(chain.all()).rejects.toThrow('missing or was changed')
  })
})

test('the records of another run are taken over, and new ones continue from them', async () => {
  const other = await mkdtemp(join(tmpdir(), 'modelflight-chain-'))
  const adopted = await append(openRecordChain(other), 'train', digestOf('1'))
  const chain = openRecordChain(folder)
  await chain.adopt(other)
  const next = await append(chain, 'register-model', digestOf('1'))
  expect(next.statement.predicate.modelflight).toMatchObject({previous: adopted.digest, index: 1})
  await rm(other, {recursive: true, force: true})
})
