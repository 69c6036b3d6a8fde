import {readFileSync} from 'node:fs'
import {cp, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {digestPath} from '@modelflight/core/digest-path'
import {predicateTypes} from '@modelflight/core/records'
import {parseYaml} from '@modelflight/core/yaml'
import {openRegistry} from '@modelflight/registry/open'
import {makeContext, type TestContext} from '@modelflight/testing/context'
import {describe, expect, test} from 'vitest'
import {type Inputs, run} from '../src/run.ts'
import {makeInputs} from './project.ts'

const corpus = join(import.meta.dirname, '../../../tests/fixtures/badinputs')

interface BadModel {
  readonly id: string
  readonly target: string
  readonly file: string
  readonly expect: {readonly exit: string; readonly forbid: readonly string[]}
}

const {items} = JSON.parse(readFileSync(join(corpus, 'index.json'), 'utf8')) as {items: readonly BadModel[]}
const badModels = items.filter(({target}) => target === 'model')

const ungated = (overrides: Partial<Inputs>): Inputs => makeInputs({'require-gate': false, ...overrides})

const register = (context: TestContext, path: string, overrides: Partial<Inputs> = {}) =>
  run(ungated({'model-path': path, ...overrides}), context)

const versions = async (context: TestContext) => (await openRegistry('file:registry', context)).versions('flights')

describe('model files', () => {
  test('the corpus holds models', () => {
    expect(badModels.length).toBeGreaterThanOrEqual(7)
  })

  test.each(badModels)('$id is refused, and nothing of it is registered or shown', async ({file, expect: expected}) => {
    await using context = await makeContext()
    const path = join(context.workspace, file)
    await cp(join(corpus, file), path)
    const error = await register(context, path).catch((reason: unknown) => reason)
    expect(error).toMatchObject({errorClass: expected.exit})
    const said = `${String(error)} ${(error as {hint?: string}).hint ?? ''} ${context.lines.map((line) => JSON.stringify(line)).join(' ')}`
    for (const pattern of expected.forbid) expect(said).not.toMatch(new RegExp(pattern))
    expect(said).not.toMatch(/[\n\r]::/)
    expect(await versions(context)).toEqual([])
  })

  test('a pickle is refused in one line that names both ways out, and registered with a warning when allowed', async () => {
    await using context = await makeContext()
    const path = await context.write('model/model.pkl', Buffer.from([0x80, 4, 0x4e, 0x2e]))
    await context.write('model/MLmodel', 'flavors: {}')
    const folder = join(path, '..')
    const error = await register(context, folder).catch((reason: unknown) => reason)
    expect(error).toMatchObject({errorClass: 'policy-refused', hint: expect.stringMatching(/^Set allow-pickle: true.*skops.*ONNX[^\n]*$/)})
    const result = await register(context, folder, {'allow-pickle': true})
    expect(result.verdict.status).toBe('warn')
    expect(result.verdict.checks).toContainEqual(expect.objectContaining({id: 'formats', status: 'warn'}))
    expect(result.record?.predicate).toMatchObject({runsCode: ['model.pkl']})
  })

  test('a PyTorch file is told how to be saved as safetensors', async () => {
    await using context = await makeContext()
    const path = await context.write('model.pt', 'x')
    await expect(register(context, path)).rejects.toMatchObject({hint: expect.stringMatching(/safetensors/)})
  })
})

describe('load-check', () => {
  test('a model that loads is registered', async () => {
    await using context = await makeContext()
    const path = await context.write('model.json', '{"loads": true}')
    const result = await register(context, path, {'load-check': 'grep -q loads "$MODEL_PATH"'})
    expect(result.verdict.checks).toContainEqual(expect.objectContaining({id: 'load-check', status: 'pass'}))
    expect(await versions(context)).toHaveLength(1)
  })

  test.each([
    ['exit 3', /ended with exit code 3/],
    ['echo no module named x >&2; exit 1', /said last: no module named x/],
    ['kill -9 $$', /was ended by SIGKILL/],
  ])('a model whose command does %s fails, and is not registered', async (script, message) => {
    await using context = await makeContext()
    const path = await context.write('model.json', '{}')
    const result = await register(context, path, {'load-check': script})
    expect(result.verdict.status).toBe('fail')
    expect(result.verdict.checks.find(({id}) => id === 'load-check')?.message).toMatch(message)
    expect(result.record).toBeUndefined()
    expect(await versions(context)).toEqual([])
  })

  test('a model that its own check changed is not registered', async () => {
    await using context = await makeContext()
    const path = await context.write('model.json', '{}')
    await expect(register(context, path, {'load-check': 'echo x >> "$MODEL_PATH"'})).rejects.toMatchObject({errorClass: 'policy-refused'})
    expect(await versions(context)).toEqual([])
  })
})

describe('metrics that no gate can read', () => {
  const broken = '{"f1": 0.75, "recall": null}'

  test('are an error where they were named', async () => {
    await using context = await makeContext()
    const path = await context.write('model.json', '{}')
    const metrics = await context.write('metrics.json', broken)
    await expect(register(context, path, {metrics})).rejects.toMatchObject({errorClass: 'input-error', where: {field: 'recall'}})
  })

  test('are a warning where train left them', async () => {
    await using context = await makeContext()
    const path = await context.write('model.json', '{}')
    const metrics = await context.write('.modelflight/train/metrics.json', broken)
    const subjects = [
      {name: 'model.json', digest: (await digestPath(path, 'model')).digest},
      {name: 'metrics.json', digest: (await digestPath(metrics, 'metrics')).digest},
    ]
    await context.append('train', {subjects, materials: [], predicateType: predicateTypes.provenance, predicate: {}})
    const {verdict} = await register(context, path)
    expect(verdict.checks.find(({id}) => id === 'metrics')).toMatchObject({status: 'warn'})
  })
})

describe('model card', () => {
  test('its front matter is YAML with what Hugging Face asks for, and its JSON says the same', async () => {
    await using context = await makeContext()
    const path = await context.write('model.json', '{}')
    const metrics = await context.write('metrics.json', '{"f1": 0.75}')
    const description = 'line one\n---\n# "quoted" <script> | @someone'
    const result = await register(context, path, {metrics, description: description.replaceAll('\n', ' '), tags: ['team=pricing']})
    const text = await readFile(String(result.outputs['model-card-path']), 'utf8')
    const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? []
    expect(parseYaml(front, 'card').value).toMatchObject({
      model_name: 'flights',
      tags: ['modelflight'],
      'model-index': [
        {name: 'flights', results: [{task: {type: 'other'}, dataset: {type: 'tabular'}, metrics: [{type: 'f1', value: 0.75}]}]},
      ],
    })
    expect(body).toContain('# flights, version 1')
    expect(body).toContain((await digestPath(path, 'model')).digest)
    expect(body).not.toMatch(/<script>|@someone/)
    const card = JSON.parse(await readFile(join(context.outputDir, 'register-model', 'model-card.json'), 'utf8')) as Record<string, unknown>
    expect(card).toMatchObject({name: 'flights', version: '1', reference: 'models:/flights/1', metrics: {f1: 0.75}, gate: null})
    expect(result.files).toHaveLength(6)
  })
})
