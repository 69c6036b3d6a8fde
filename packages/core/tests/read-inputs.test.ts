import {writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Policy} from '@modelflight/core/action'
import {Failure} from '@modelflight/core/errors'
import {duration, fileOf, flag, integer, list, number, oneOf, optional, path, secret, structured, text} from '@modelflight/core/fields'
import {readInputs} from '@modelflight/core/read-inputs'
import {describe, expect, test} from 'vitest'
import {memoryHost} from './memory-host.ts'

const spec = {
  baseline: text({description: 'Baseline.'}),
  method: oneOf(['psi', 'auto'], {description: 'Method.', default: 'auto'}),
  threshold: number({description: 'Limit.', default: '0.2', min: 0, policy: true}),
  rows: optional(integer({description: 'Rows.', min: 1})),
  dry: flag({description: 'Dry.', default: 'false'}),
  columns: list({description: 'Columns.', default: ''}),
  report: optional(path({description: 'Report.'})),
  window: duration({description: 'Window.', default: '2h'}),
  gate: optional(structured({type: ['string', 'object']}, {description: 'Gate.', name: 'gate'})),
  key: optional(secret({description: 'Key.'})),
}

describe('inputs', () => {
  test('are read with their types, defaults included', async () => {
    await using host = await memoryHost({baseline: 'b', columns: 'a\n b \n', rows: '5', window: '90s', gate: 'f1: 0.5', key: 's3cret'})
    const {values} = await readInputs('check-drift', spec, host)
    expect(values).toMatchObject({baseline: 'b', method: 'auto', threshold: 0.2, rows: 5, dry: false, columns: ['a', 'b'], window: 90})
    expect(values.gate?.value).toEqual({f1: 0.5})
    expect(host.masked).toEqual(['s3cret'])
  })

  test('are reported all together when they are bad, unknown ones with the nearest name', async () => {
    await using host = await memoryHost({method: 'pis', threshold: 'abc', treshold: '1', dry: 'yes', rows: '1.5'})
    const error = await readInputs('check-drift', spec, host).catch((reason: Error) => reason)
    expect(String(error)).toContain('baseline: is required')
    expect(String(error)).toContain('did you mean psi?')
    expect(String(error)).toContain('threshold: expected a number >= 0, got "abc"')
    expect(String(error)).toContain('treshold: is not an input of this action; did you mean threshold?')
    expect(String(error)).toContain('dry: expected true or false, got "yes"')
    expect(String(error)).toContain('rows: expected a whole number >= 1')
  })

  test.each(['../x', '/etc/passwd', '.git/config', 'a/../../b'])('a path that leaves the workspace is refused: %s', async (report) => {
    await using host = await memoryHost({baseline: 'b', report})
    await expect(readInputs('check-drift', spec, host)).rejects.toMatchObject({errorClass: 'policy-refused'})
  })

  test.each(['NaN', 'Infinity', '1e400', '0x10', '', '1,5'])('%j is not a number', async (threshold) => {
    await using host = await memoryHost({baseline: 'b', threshold})
    await expect(readInputs('check-drift', spec, host)).rejects.toMatchObject({errorClass: 'input-error'})
  })
})

describe('modelflight.yml', () => {
  const withFile = async (content: string, inputs: Record<string, string> = {}, policy?: (workspace: string) => Policy) => {
    const host = await memoryHost(inputs, policy === undefined ? {} : {policy})
    await writeFile(join(host.workspace, 'modelflight.yml'), content)
    return host
  }

  test('gives what the workflow leaves out; the workflow wins', async () => {
    await using host = await withFile(
      'model: flights\ncheck-drift:\n  baseline: from-file\n  threshold: 0.5\n  columns: [x, y]\n  gate: {f1: 1}\n',
      {threshold: '0.7'},
    )
    const {values, common} = await readInputs('check-drift', spec, host)
    expect(values).toMatchObject({baseline: 'from-file', threshold: 0.7, columns: ['x', 'y']})
    expect(values.gate?.at('/f1').line).toBe(6)
    expect(common.model).toBe('flights')
  })

  test.each([
    ['check-drift:\n  baseline: b\n  treshold: 1\n', ':3 unknown key "treshold"; did you mean threshold?'],
    ['chek-drift:\n  baseline: b\n', 'did you mean check-drift?'],
    ['check-drift:\n  baseline: b\n  threshold: "0.88%"\n', ':3 check-drift.threshold must be a number, got "0.88%"'],
    ['', 'is empty'],
    ['check-drift: [', 'is not valid YAML'],
  ])('%j is an error that names line and key', async (content, message) => {
    await using host = await withFile(content)
    await expect(readInputs('check-drift', spec, host)).rejects.toThrow(message)
  })

  test('limits come from the base branch, and a changed one is a warning with both values', async () => {
    const base: Policy = {read: async () => ({text: 'check-drift: {baseline: old, threshold: 0.1}', origin: 'base', isNew: false})}
    await using host = await withFile('check-drift:\n  baseline: new\n  threshold: 0.9\n', {}, () => base)
    const {values, policyChanges} = await readInputs('check-drift', spec, host)
    expect(values).toMatchObject({baseline: 'new', threshold: 0.1})
    expect(policyChanges).toMatchObject([{id: 'policy:threshold', status: 'warn', observed: '0.9', limit: '0.1', where: {line: 3}}])
  })
})

describe('a file of its own for some inputs', () => {
  const own = {...spec, rollout: optional(fileOf(['threshold', 'method'], {description: 'Plan.'}))}
  const withFiles = async (files: Record<string, string>, inputs: Record<string, string> = {}, policy?: (workspace: string) => Policy) => {
    const host = await memoryHost({baseline: 'b', ...inputs}, policy === undefined ? {} : {policy})
    for (const [name, text] of Object.entries(files)) await writeFile(join(host.workspace, name), text)
    return host
  }
  const shared = 'check-drift:\n  threshold: 0.3\n  method: psi\n'

  test('wins over modelflight.yml and loses against the workflow', async () => {
    await using host = await withFiles({'plan.yml': 'threshold: 0.4\n', 'modelflight.yml': shared}, {rollout: 'plan.yml'})
    expect((await readInputs('check-drift', own, host)).values).toMatchObject({threshold: 0.4, method: 'psi'})
    await using other = await withFiles(
      {'plan.yml': 'threshold: 0.4\n', 'modelflight.yml': shared},
      {rollout: 'plan.yml', threshold: '0.5'},
    )
    expect((await readInputs('check-drift', own, other)).values.threshold).toBe(0.5)
  })

  test('may be named in modelflight.yml', async () => {
    await using host = await withFiles({'plan.yml': 'threshold: 0.4\n', 'modelflight.yml': `${shared}  rollout: plan.yml\n`})
    expect((await readInputs('check-drift', own, host)).values.threshold).toBe(0.4)
  })

  test.each([
    ['a key that it may not hold', 'threshold: 0.4\nbaseline: x\n', 'input-error', 'plan.yml:2'],
    ['a value of another type', 'threshold: [1]\n', 'input-error', 'plan.yml:1'],
    ['a value out of bounds', 'method: psi\nthreshold: -1\n', 'input-error', 'plan.yml:2'],
    ['nothing', '', 'input-error', 'plan.yml'],
    ['a key twice', 'threshold: 1\nthreshold: 2\n', 'input-error', 'twice'],
    [
      'an alias bomb',
      `a: &a [x,x,x,x,x,x,x,x]\n${'bcdefgh'.replaceAll(/./g, (key) => `${key}: &${key} [*${String.fromCharCode(key.charCodeAt(0) - 1)}${`,*${String.fromCharCode(key.charCodeAt(0) - 1)}`.repeat(7)}]\n`)}`,
      'limit-exceeded',
      'plan.yml',
    ],
  ])('with %s is refused with its line', async (_, text, errorClass, words) => {
    await using host = await withFiles({'plan.yml': text}, {rollout: 'plan.yml'})
    const error = await readInputs('check-drift', own, host).catch((reason: unknown) => reason)
    expect(error).toMatchObject({errorClass})
    const {message, where} = error as {message: string; where?: {file: string; line?: number}}
    expect(`${message} ${where?.file ?? ''}:${where?.line ?? ''}`).toContain(words)
  })

  test.each([
    ['that is not there', 'none.yml', 'input-error'],
    ['outside', '../plan.yml', 'policy-refused'],
  ])('%s is an error', async (_, rollout, errorClass) => {
    await using host = await withFiles({}, {rollout})
    await expect(readInputs('check-drift', own, host)).rejects.toMatchObject({errorClass})
  })

  test('gives its limits from the base branch on pull requests, and the proposed ones are said', async () => {
    await using host = await withFiles({'plan.yml': 'threshold: 9\nmethod: psi\n'}, {rollout: 'plan.yml'}, (workspace) => ({
      read: (asked) => {
        if (asked === join(workspace, 'plan.yml')) return Promise.resolve({text: 'threshold: 0.2\n', origin: 'base', isNew: false})
        return Promise.reject(new Failure('input-error', 'none'))
      },
    }))
    const {values, policyChanges} = await readInputs('check-drift', own, host)
    expect(values).toMatchObject({threshold: 0.2, method: 'psi'})
    expect(policyChanges).toMatchObject([{id: 'policy:threshold', status: 'warn', observed: '9', limit: '0.2'}])
  })
})
