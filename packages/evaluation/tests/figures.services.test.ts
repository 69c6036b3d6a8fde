import {capture} from '@modelflight/tools/process'
import {expect, test} from 'vitest'

/** A program of figures ends with 0 only when every one of them is within its bound; each line says so, too. */
async function figures(script: string): Promise<readonly string[]> {
  const {code, stdout, stderr} = await capture('node', [
    '--conditions=source',
    '--disable-warning=ExperimentalWarning',
    script,
    '--reduced',
  ])
  const lines = stdout.split('\n').filter((line) => /\b(ok|MISSED)$/.test(line))
  expect(lines.filter((line) => line.endsWith('MISSED'))).toEqual([])
  expect(code, stderr).toBe(0)
  return lines
}

test('the gate errs no more often than its bounds say, over fewer made-up evaluation sets than `npm run simulate -- gate --full`', async () => {
  const lines = await figures('simulations/gate.ts')
  expect(lines.filter((line) => line.includes('equal model, non-inferior by 1 pp'))).toHaveLength(4)
  expect(lines.filter((line) => line.includes('model at the margin')).length).toBeGreaterThanOrEqual(12)
  expect(lines.filter((line) => line.startsWith('20 slices'))).toHaveLength(4)
})

test('a tenth of the rows of `npm run bench:gate` is judged within the bounds for all of them', async () => {
  const lines = await figures('benchmarks/gate.ts')
  expect(lines.length).toBeGreaterThanOrEqual(3)
})
