import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {mkdir, mkdtemp, realpath, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {basename, dirname, join} from 'node:path'
import {bundleOf, runStep} from '@modelflight/testing/runner'
import {injectedCommands} from '@modelflight/testing/runner-grammar'
import {describe, expect, test} from 'vitest'
import {type BadInput, badInputs, folder} from './corpus.ts'

/** Runs `dist/register-model` as the runner does, without a gate. */
async function register(files: Readonly<Record<string, string | Uint8Array>>, inputs: Readonly<Record<string, string>>) {
  const workspace = await realpath(await mkdtemp(join(tmpdir(), 'modelflight-bad-')))
  try {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(workspace, path)), {recursive: true})
      await writeFile(join(workspace, path), content)
    }
    const result = await runStep({
      program: bundleOf('register-model'),
      workspace,
      inputs: {name: 'bad', 'require-gate': 'false', ...inputs},
    })
    const exit = result.outputs['error-class'] === 'none' ? 'ok' : result.outputs['error-class']
    const stored = existsSync(join(workspace, '.modelflight', 'registry', 'models'))
    return {exit, stored, result, shown: [result.stdout, result.stderr, result.summary, ...Object.values(result.outputs)].join('\n')}
  } finally {
    await rm(workspace, {recursive: true, force: true})
  }
}

const contentOf = ({file}: BadInput): Buffer => readFileSync(join(folder, basename(file)))

/** What is wrong with an item for somebody who registers it; the corpus' word where that is about something else. */
const expected = (item: BadInput): string => {
  // A name with no number is no metric, so it is refused rather than passed over.
  if (item.id === 'json-proto') return 'input-error'
  // Whether it is too old is for the gate to say.
  return item.expect.exit === 'check-failed' ? 'ok' : item.expect.exit
}

async function holds(item: BadInput, answer: Awaited<ReturnType<typeof register>>): Promise<void> {
  expect(answer.exit, answer.shown.slice(0, 2_000)).toBe(expected(item))
  expect(answer.stored, 'something was stored').toBe(expected(item) === 'ok')
  expect(answer.shown).not.toContain('unexpected error')
  expect(injectedCommands(answer.result.stdout)).toEqual([])
  for (const pattern of item.expect.forbid) expect(answer.shown).not.toMatch(new RegExp(pattern, 'm'))
  expect(readdirSync('/tmp').filter((name) => name.includes('PWNED7f3a'))).toEqual([])
}

describe('a hostile or broken model', () => {
  test.each(badInputs('model', 'archive').map((item) => [item.id, item.hazard, item] as const))('%s: %s', async (_id, _hazard, item) => {
    const path = `model/${basename(item.file)}`
    await holds(item, await register({[path]: contentOf(item)}, {'model-path': path}))
  })
})

describe('hostile or broken metrics beside a good model', () => {
  const items = badInputs('json', 'metrics').filter(({file}) => file.endsWith('.json'))
  test.each(items.map((item) => [item.id, item.hazard, item] as const))('%s: %s', async (_id, _hazard, item) => {
    const files = {'model.json': '{"weights": [1]}', 'metrics.json': contentOf(item)}
    await holds(item, await register(files, {'model-path': 'model.json', metrics: 'metrics.json'}))
  })
})
