import {copyFile, mkdtemp, readFile, realpath, rm} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {runCommandLine} from '../src/command-line.ts'

/** Three million real flights. */
const flights = createRequire(import.meta.url)
  .resolve('vega-datasets')
  .replace(/vega-datasets\/.*$/, 'vega-datasets/data/flights-3m.parquet')

test('three million rows of Parquet become a contract that they fit, in under a minute', {timeout: 120_000}, async () => {
  const cwd = await realpath(await mkdtemp(join(tmpdir(), 'modelflight-init-test-')))
  try {
    await copyFile(flights, join(cwd, 'flights.parquet'))
    const run = async (argv: readonly string[]) => {
      const said: string[] = []
      let code = 0
      const terminal = {write: (text: string) => void said.push(text), interactive: false}
      const exit = (given: number): void => {
        code = given
      }
      await runCommandLine(argv, {node: process.versions.node, cwd, environment: {}, stdout: terminal, stderr: terminal, exit})
      return {code, said: said.join('')}
    }
    const started = performance.now()
    const wrote = await run(['init'])
    expect(wrote.code, wrote.said).toBe(0)
    expect(performance.now() - started).toBeLessThan(60_000)
    expect(await readFile(join(cwd, 'data-contract.yml'), 'utf8')).toContain('"distance"')
    const validated = await run(['validate-data'])
    expect(validated.code, validated.said).toBe(0)
  } finally {
    await rm(cwd, {recursive: true, force: true})
  }
})
