import {existsSync, readdirSync} from 'node:fs'
import {mkdtemp, readFile, rm} from 'node:fs/promises'
import {homedir, tmpdir} from 'node:os'
import {join} from 'node:path'
import {runStep} from '@modelflight/testing/runner'
import {describe, expect, test} from 'vitest'
import {badInputs, expectationOf, overridden} from './corpus.ts'
import {formOf} from './forms.ts'
import {names, netTrap, validate} from './step.ts'

const targets = ['csv', 'parquet', 'json', 'yaml', 'config', 'archive']
const inputs = badInputs(...targets)
const kilobytes = 512 * 1024
const seconds = 10

describe.each(targets)('bad input: %s', (target) => {
  test.concurrent.each(inputs.filter((item) => item.target === target).map((item) => [item.id, item.hazard, item] as const))(
    '%s: %s',
    async (_id, _hazard, item) => {
      const form = formOf(item)
      const answer = await validate(form)
      const expected = expectationOf(item)
      const told = `${answer.shown.slice(0, 3000)}`
      expect(answer.exit, told).toBe(expected.exit)
      expect(answer.result.signal).toBeNull()
      expect(told).not.toContain('unexpected error')
      if (expected.exit !== 'ok') {
        const line = expected.names.line === undefined ? undefined : expected.names.line + form.above
        expect(
          names(answer, line, form.field ?? expected.names.field),
          `line ${line}, field ${expected.names.field}: ${JSON.stringify(answer.said)}`,
        ).toBe(true)
      }
      expect(answer.injected).toEqual([])
      for (const pattern of expected.forbid.filter((each) => !isAboutCsv(each))) {
        expect(answer.shown).not.toMatch(new RegExp(pattern, 'm'))
        expect(answer.pages).not.toMatch(new RegExp(pattern, 'm'))
      }
      expect(answer.connections).toEqual([])
      expect(Object.values(answer.result.exported)).toEqual(['', ''])
      expect(answer.strays).toEqual([])
      expect(existsSync('/tmp/PWNED7f3a')).toBe(false)
      expect(answer.milliseconds).toBeLessThan(seconds * 1000)
      expect(answer.peakKilobytes).toBeLessThan(kilobytes)
    },
  )
})

const ofData = inputs.filter(({target}) => ['csv', 'parquet', 'json', 'archive'].includes(target))
const broken = ofData.filter((item) => ['input-error', 'limit-exceeded'].includes(expectationOf(item).exit))

describe('a good file is read after a hostile one, in the same run', () => {
  test.concurrent.each(broken.map((item) => [item.id, item] as const))('%s', async (_id, item) => {
    const {files, inputs: given} = formOf(item)
    const beside = 'data/zz-good.csv'
    const answer = await validate({
      files: {...files, [beside]: 'a,b,c\n1,2,3\n4,5,6\n'},
      inputs: {data: `${given['data'] ?? ''}\n${beside}`},
    })
    expect(answer.exit).toBe(expectationOf(item).exit)
    expect(answer.shown).toContain('zz-good.csv (2 rows)')
  })
})

test('the trap that watches for connections catches one', async () => {
  const program = ['-e', 'fetch("http://127.0.0.1:8099").catch(() => undefined)']
  const folder = await mkdtemp(join(tmpdir(), 'modelflight-trap-'))
  const env = {NODE_OPTIONS: `--import=${netTrap}`, MODELFLIGHT_NET_LOG: join(folder, 'net')}
  await runStep({program, workspace: folder, env})
  expect(await readFile(join(folder, 'net'), 'utf8')).toContain('connect 127.0.0.1:8099')
  await rm(folder, {recursive: true})
})

/** About CSV that is exported; validate-data exports none. */
const isAboutCsv = (pattern: string): boolean => pattern.startsWith('(^|,)')

test('nothing was written where the hostile files point to', () => {
  const places = ['/tmp', homedir()].flatMap((folder) => readdirSync(folder).filter((name) => /PWNED7f3a|PWNED7f3a\.txt/.test(name)))
  expect(places).toEqual([])
})

test('few expectations are overridden, and only ones of the corpus', () => {
  expect(overridden.filter((id) => !inputs.some((item) => item.id === id))).toEqual([])
  expect(overridden.length).toBeLessThanOrEqual(8)
})
