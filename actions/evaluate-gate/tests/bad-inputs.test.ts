import {readFile} from 'node:fs/promises'
import {basename} from 'node:path'
import {type ErrorClass, explain, Failure} from '@modelflight/core/errors'
import {errorClassOf} from '@modelflight/core/verdict'
import {renderMarkdown} from '@modelflight/report/markdown'
import {makeContext, makeRun} from '@modelflight/testing/context'
import {describe, expect, test} from 'vitest'
import {run} from '../src/run.ts'
import {makeInputs} from './make.ts'

interface Item {
  readonly id: string
  readonly target: string
  readonly file: string
  readonly hazard: string
  readonly expect: {
    readonly exit: string
    readonly status?: string
    readonly names: {readonly line?: number; readonly field?: string}
    readonly forbid: readonly string[]
  }
}

const corpus = new URL('../../../tests/fixtures/badinputs/', import.meta.url)
const {items} = JSON.parse(await readFile(new URL('index.json', corpus), 'utf8')) as {items: Item[]}
const bytesOf = (item: Item): Promise<Buffer> => readFile(new URL(basename(item.file), corpus))

/** What each file of the corpus is judged by; the corpus does not say. */
const gateFor = (item: Item): string => (item.id === 'metrics-5000-keys' ? 'm0 >= 0' : 'accuracy >= 0.92')

interface Ending {
  readonly errorClass: ErrorClass
  readonly status: string
  readonly message: string
  readonly places: readonly {readonly line?: number; readonly field?: string}[]
  readonly markdown: string
}

async function judge(item: Item): Promise<Ending> {
  await using context = await makeContext({run: makeRun({sha: 'a'.repeat(40)})})
  const path = await context.write(basename(item.file), await bytesOf(item))
  const inputs = makeInputs({[item.target]: path, gate: {kind: 'text', text: gateFor(item), name: 'input gate'}})
  try {
    const {verdict, section} = await run(inputs, context)
    const checks = verdict.checks.filter(({status}) => status !== 'pass')
    return {
      errorClass: errorClassOf(verdict, {failOn: 'fail', onInconclusive: 'fail'}),
      status: verdict.status,
      message: checks.map(({message}) => message).join('\n'),
      places: checks.flatMap(({where, id}) => [{field: id}, ...(where === undefined ? [] : [where])]),
      markdown: renderMarkdown(section),
    }
  } catch (error) {
    expect(error, 'only failures that explain themselves may be thrown').toBeInstanceOf(Failure)
    const {errorClass, message, where, bug} = explain(error)
    expect(bug).toBeUndefined()
    return {errorClass, status: 'fail', message, places: where === undefined ? [] : [where], markdown: ''}
  }
}

const judged = items.filter(({target}) => target === 'metrics' || target === 'predictions')

describe('the corpus of bad metrics and predictions', () => {
  test('has the files this table is about', () => {
    expect(judged.length).toBeGreaterThanOrEqual(20)
  })

  test.each(judged)('$id ($hazard) ends as $expect.exit', async (item) => {
    const ending = await judge(item)
    const {exit, status, names, forbid} = item.expect
    expect(ending.errorClass, ending.message).toBe(exit === 'ok' ? 'none' : exit)
    if (status !== undefined) expect(ending.status).toBe(status)
    if (names.line !== undefined) expect(ending.places.map(({line}) => line)).toContain(names.line)
    if (names.field !== undefined) expect(ending.places.map(({field}) => field)).toContain(names.field)
    for (const text of forbid) expect(ending.markdown).not.toContain(text)
    expect(ending.markdown.length).toBeLessThanOrEqual(60_000)
  })

  test('a good file is judged in the same process after all the bad ones', async () => {
    for (const item of judged.slice(0, 5)) await judge(item)
    const good = judged.find(({id}) => id === 'metrics-control-good')
    expect(good).toBeDefined()
    if (good !== undefined) expect(await judge(good)).toMatchObject({errorClass: 'none', status: 'pass'})
  })
})
