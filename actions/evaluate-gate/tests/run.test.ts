import {rm} from 'node:fs/promises'
import {join} from 'node:path'
import type {PolicyText} from '@modelflight/core/action'
import {sha256} from '@modelflight/core/files'
import {openRecordChain} from '@modelflight/core/record-chain'
import {openRegistry} from '@modelflight/registry/open'
import {noEvidence} from '@modelflight/registry/port'
import {renderMarkdown} from '@modelflight/report/markdown'
import {makeContext, makeRun, type TestContext} from '@modelflight/testing/context'
import {describe, expect, test} from 'vitest'
import {run} from '../src/run.ts'
import {gate, makeInputs} from './make.ts'

/** Predictions of a model that errs on every `every`-th row. */
const predictions = (every: number, rows = 400): string =>
  `id,label,prediction,score\n${Array.from({length: rows}, (_, row) => {
    const label = row % 3 === 0 ? 1 : 0
    const said = row % every === 1 ? 1 - label : label
    return `${row},${label},${said},${said === 1 ? 0.6 + (row % 40) / 100 : 0.4 - (row % 40) / 100}`
  }).join('\n')}\n`

const statuses = (checks: readonly {id: string; status: string}[]) => Object.fromEntries(checks.map(({id, status}) => [id, status]))

/** A registry whose champion has these predictions. */
async function registerChampion(context: TestContext, text: string) {
  const registry = await openRegistry('file:registry', context)
  const model = await context.write('champion/model.json', `{"text": ${JSON.stringify(sha256(text))}}`)
  const file = await context.write('champion/predictions.csv', text)
  const digest = sha256(await context.text('champion/model.json'))
  const evidence = {...noEvidence, predictions: file}
  const {version} = await registry.register({name: 'flights', path: model, digest, evidence, tags: {}, createdAt: context.now()})
  await registry.setAlias('flights', 'champion', version.version, {expected: 'any'})
  return version
}

describe('alone, with a metrics file', () => {
  test('a metrics file and one condition are enough', async () => {
    await using context = await makeContext()
    const metrics = await context.write('metrics.json', '{"accuracy": 0.95, "f1": 0.91}')
    const {verdict, outputs, section, record} = await run(makeInputs({metrics, gate: gate('accuracy >= 0.92')}), context)
    expect(verdict.status).toBe('pass')
    expect(outputs).toMatchObject({decision: 'pass', 'failed-gates': '[]', 'baseline-version': ''})
    expect(section.headline).toBe('The candidate may go on: 1 of 1 gates passed.')
    expect(record?.subjects).toEqual([{name: 'metrics.json', digest: sha256('{"accuracy": 0.95, "f1": 0.91}')}])
    expect(record?.predicate).toMatchObject({result: 'PASSED', passedTests: ['accuracy'], failedTests: []})
  })

  test('a missed limit names the gate, the value and the limit', async () => {
    await using context = await makeContext()
    const metrics = await context.write('metrics.json', '{"accuracy": 0.9}')
    const {verdict, outputs, record} = await run(makeInputs({metrics, gate: gate('accuracy >= 0.92')}), context)
    expect(verdict.checks[0]).toMatchObject({status: 'fail', observed: 0.9, limit: '>= 0.92', where: {file: 'input gate', line: 1}})
    expect(outputs['failed-gates']).toBe('["accuracy"]')
    expect(record?.predicate).toMatchObject({result: 'FAILED', failedTests: ['accuracy']})
  })

  test('nothing to judge is an error that says what to give', async () => {
    await using context = await makeContext()
    await expect(run(makeInputs(), context)).rejects.toMatchObject({errorClass: 'input-error', message: expect.stringContaining('neither')})
  })

  test('a gate against a baseline fails when no baseline was given, and is skipped for none', async () => {
    await using context = await makeContext()
    const metrics = await context.write('metrics.json', '{"accuracy": 0.9}')
    const text = gate('accuracy >= 0.5\naccuracy >= baseline')
    const without = await run(makeInputs({metrics, gate: text}), context)
    expect(statuses(without.verdict.checks)).toEqual({'accuracy:min': 'pass', 'accuracy:max-loss': 'fail'})
    const none = await run(makeInputs({metrics, gate: text, baseline: 'none'}), context)
    expect(statuses(none.verdict.checks)).toEqual({'accuracy:min': 'pass', 'accuracy:max-loss': 'skipped'})
  })

  test('a baseline may be a metrics file', async () => {
    await using context = await makeContext()
    const metrics = await context.write('metrics.json', '{"rmse": 1.2}')
    await context.write('before.json', '{"rmse": 1.0}')
    const {verdict, outputs} = await run(makeInputs({metrics, gate: gate('rmse <= baseline + 10%'), baseline: 'before.json'}), context)
    expect(verdict.status).toBe('fail')
    expect(outputs.regressed).toBe('["rmse"]')
  })
})

describe('with predictions', () => {
  test('the metrics are computed, and the columns that were taken are said aloud', async () => {
    await using context = await makeContext()
    const file = await context.write('predictions.csv', predictions(10))
    const {verdict, section} = await run(makeInputs({predictions: file, gate: gate('accuracy >= 0.85\nroc_auc >= 0.5')}), context)
    expect(verdict.checks[0]).toMatchObject({observed: 0.9, n: 400})
    expect(context.lines.map(({text}) => text).join('\n')).toContain(
      'label from "label", prediction from "prediction", score from "score", id from "id"',
    )
    expect(renderMarkdown(section)).toContain('roc')
  })

  test('a name that no metric has is a typing mistake with the nearest one', async () => {
    await using context = await makeContext()
    const file = await context.write('predictions.csv', predictions(10))
    await expect(run(makeInputs({predictions: file, gate: gate('acuracy >= 0.85')}), context)).rejects.toMatchObject({
      errorClass: 'input-error',
      hint: 'Did you mean accuracy?',
    })
  })

  test('a trainer that reports better numbers than its predictions give is named, and the computed value decides', async () => {
    await using context = await makeContext()
    const file = await context.write('predictions.csv', predictions(5))
    const metrics = await context.write('metrics.json', '{"accuracy": 0.99}')
    const {verdict} = await run(makeInputs({predictions: file, metrics, gate: gate('accuracy >= 0.95')}), context)
    expect(statuses(verdict.checks)).toEqual({accuracy: 'fail', 'accuracy:reported': 'warn'})
  })

  test.each(['JSON Lines', 'TSV'])('%s is read like CSV', async (format) => {
    await using context = await makeContext()
    const [header = '', ...rows] = predictions(10).trim().split('\n')
    const names = header.split(',')
    const asJson = (row: string) => JSON.stringify(Object.fromEntries(row.split(',').map((cell, index) => [names[index], Number(cell)])))
    const text = format === 'TSV' ? predictions(10).replaceAll(',', '\t') : rows.map(asJson).join('\n')
    const file = await context.write(format === 'TSV' ? 'p.tsv' : 'p.jsonl', text)
    const {verdict} = await run(makeInputs({predictions: file, gate: gate('accuracy >= 0.9')}), context)
    expect(verdict.checks[0]).toMatchObject({status: 'pass', observed: 0.9})
  })
})

describe('against the champion', () => {
  const inputs = (file: string, text: string) =>
    makeInputs({predictions: file, gate: gate(text), registry: 'file:registry', baseline: 'models:/flights@champion'})

  test('a registry without the model means the first version: absolute limits decide', async () => {
    await using context = await makeContext()
    const file = await context.write('predictions.csv', predictions(10))
    const {verdict, section} = await run(inputs(file, 'accuracy >= 0.8\nroc_auc >= baseline - 0.005'), context)
    expect(statuses(verdict.checks)).toEqual({accuracy: 'pass', roc_auc: 'skipped'})
    expect(section.headline).toContain('First version of models:/flights@champion')
  })

  test('a registry that does not answer is not a first version', async () => {
    await using context = await makeContext()
    await context.write('registry', 'not a folder')
    const file = await context.write('predictions.csv', predictions(10))
    await expect(run(inputs(file, 'accuracy >= 0.8'), context)).rejects.toMatchObject({errorClass: 'dependency-failed'})
  })

  test('a better candidate improves, a worse one is stopped, row by row', async () => {
    await using context = await makeContext()
    const version = await registerChampion(context, predictions(10))
    const better = await context.write('better.csv', predictions(40))
    const worse = await context.write('worse.csv', predictions(4))
    const text = 'accuracy > baseline\nroc_auc >= baseline - 0.005'
    const up = await run(inputs(better, text), context)
    expect(up.verdict.status).toBe('pass')
    expect(up.outputs).toMatchObject({'baseline-version': '1', improved: '["accuracy","roc_auc"]', regressed: '[]'})
    expect(JSON.parse(String(up.outputs['metrics-diff']))).toMatchObject({accuracy: {baseline: 0.9, candidate: 0.975, method: 'McNemar'}})
    expect(up.record?.materials).toContainEqual({name: 'baseline flights/1', digest: version.digest})
    const down = await run(inputs(worse, text), context)
    expect(down.verdict.status).toBe('fail')
    expect(down.outputs.regressed).toBe('["accuracy","roc_auc"]')
    expect(down.section.blocks.some((block) => block.kind === 'chart')).toBe(true)
    expect(down.section.headline).toBe('The candidate is stopped: accuracy is 0.75, and 0.9 for flights version 1; 1 more metric failed.')
    const low = await run(inputs(worse, 'accuracy >= 0.8'), context)
    expect(low.section.headline).toBe('The candidate is stopped: accuracy is 0.75, the gate asks for >= 0.8.')
  })

  test('an exchanged test set is inconclusive, not a pass', async () => {
    await using context = await makeContext()
    await registerChampion(context, predictions(10))
    const other = await context.write('other.csv', predictions(40, 100))
    const {verdict, section} = await run(inputs(other, 'accuracy >= 0.5\naccuracy > baseline'), context)
    expect(statuses(verdict.checks)).toEqual({'accuracy:min': 'pass', 'accuracy:gain-above': 'inconclusive'})
    expect(renderMarkdown(section)).toContain('different rows')
  })

  test('a champion without metrics and predictions is a missing baseline', async () => {
    await using context = await makeContext()
    const registry = await openRegistry('file:registry', context)
    const path = await context.write('m.json', '{}')
    const model = {name: 'flights', path, digest: sha256('{}'), evidence: noEvidence, tags: {}, createdAt: context.now()}
    const {version} = await registry.register(model)
    await registry.setAlias('flights', 'champion', version.version, {expected: 'any'})
    const file = await context.write('predictions.csv', predictions(10))
    const {verdict} = await run(inputs(file, 'accuracy >= baseline'), context)
    expect(verdict.checks[0]).toMatchObject({status: 'fail', message: expect.stringContaining('registered without')})
  })
})

describe('in a chain of evidence', () => {
  const recordTraining = async (context: TestContext, text: string) => {
    const chain = openRecordChain(join(context.outputDir, 'records'))
    const model = {name: 'model.json', digest: sha256('the model')}
    const subjects = [model, {name: 'predictions.csv', digest: sha256(text)}]
    const record = {subjects, materials: [], predicateType: 'https://slsa.dev/provenance/v1', predicate: {}}
    await chain.append(record, {action: 'train', status: 'pass', finishedAt: context.now(), run: makeRun()})
    return {chain, model}
  }

  test('the record is about the model that the training recorded', async () => {
    await using plain = await makeContext()
    const text = predictions(10)
    const {chain, model} = await recordTraining(plain, text)
    const context = {...plain, records: chain}
    const file = await plain.write('predictions.csv', text)
    const {record} = await run(makeInputs({predictions: file}), context)
    expect(record?.subjects).toEqual([model])
    expect(record?.materials.map(({name}) => name)).toEqual(['input gate', 'predictions.csv', 'holdout'])
  })

  test('predictions of another run are refused', async () => {
    await using plain = await makeContext()
    const {chain} = await recordTraining(plain, predictions(10))
    const file = await plain.write('predictions.csv', predictions(40))
    await expect(run(makeInputs({predictions: file}), {...plain, records: chain})).rejects.toMatchObject({errorClass: 'policy-refused'})
  })
})

describe('policy of the base branch', () => {
  const judge = async (base: string, proposed: string) => {
    await using plain = await makeContext()
    const path = await plain.write('gate.yml', proposed)
    const metrics = await plain.write('metrics.json', '{"accuracy": 0.85}')
    const text: PolicyText = {text: base, origin: 'base', proposed, isNew: false}
    const context = {...plain, policy: {read: () => Promise.resolve(text)}}
    return (await run(makeInputs({metrics, gate: {kind: 'file', path}}), context)).verdict.checks
  }

  test('a pull request can not loosen its own gate: the base limit decides and both values are shown', async () => {
    const checks = await judge('accuracy: ">= 0.9"', 'accuracy: ">= 0.8"')
    expect(statuses(checks)).toEqual({accuracy: 'fail', 'policy:accuracy': 'warn'})
    expect(checks[1]).toMatchObject({limit: '>= 0.9', observed: '>= 0.8', where: {file: 'gate.yml', line: 1}})
  })

  test.each([
    ['gates: {accuracy: {min: 0.8}}', 'gates: {accuracy: {min: 0.8, on-fail: warn}}', 'policy:accuracy:on-fail'],
    ['gates: {accuracy: {min: 0.8}}', 'gates: {accuracy: {above: 0.7}}', 'policy:accuracy'],
    ['gates: {accuracy: {above: 0.8}}', 'gates: {accuracy: {min: 0.8}}', 'policy:accuracy'],
    ['accuracy: ">= 0.8"\nf1: ">= 0.1"', 'accuracy: ">= 0.8"', 'policy:f1'],
    ['accuracy: "<= 0.9"', 'accuracy: "<= 0.95"', 'policy:accuracy'],
    ['accuracy: ">= 0.8"', 'accuracy: [', 'policy:gate'],
  ])('%s to %s is seen', async (base, proposed, id) => {
    expect((await judge(base, proposed)).filter(({id: own}) => own.startsWith('policy:')).map(({id: own}) => own)).toEqual([id])
  })

  test.each([
    ['accuracy: ">= 0.8"', 'accuracy: "> 0.8"'],
    ['accuracy: ">= 0.8"', 'accuracy: ">= 0.85"\nf1: "> 0"'],
  ])('%s to %s is no loosening', async (base, proposed) => {
    expect((await judge(base, proposed)).map(({id}) => id)).toEqual(['accuracy'])
  })
})

test('a link that leads out of the workspace is refused', async () => {
  await using context = await makeContext()
  const {symlink} = await import('node:fs/promises')
  const link = join(context.workspace, 'metrics.json')
  await symlink('/etc/hostname', link)
  await expect(run(makeInputs({metrics: link}), context)).rejects.toMatchObject({errorClass: 'policy-refused'})
  await rm(link)
})
