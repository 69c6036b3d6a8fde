import {readFile} from 'node:fs/promises'
import {expect, test} from 'vitest'
import {explainGate} from '../src/explain.ts'
import {readGate} from '../src/gate-file.ts'

const inFull = await readFile(new URL('fixtures/gate-in-full.yml', import.meta.url), 'utf8')

test.each([
  'accuracy >= 0.92',
  'accuracy > 0.8\naccuracy < 0.99\nroc_auc >= baseline - 0.005\nlatency_p95 < 200ms\nrmse <= baseline + 5%',
  '{"recall@country=DE": ">= 0.8", f1: baseline}',
  'gates: [{metric: f1, slices: {by: [[a, b]], versus-baseline: {max-loss: 1pp, when-missing: warn}}, why: "a, \\"b\\": c"}]\nverdict: {require: {at-least: 1}, max-warnings: 0}',
  inFull,
])('what is explained reads back to the same gates: %j', async (text) => {
  const plain = ({gates, settings}: Awaited<ReturnType<typeof readGate>>) => ({
    // Where a gate stands, and how its text was spaced, is not what it means.
    gates: gates.map(({where: _where, text: _text, id: _id, whenMissing, ...gate}) => ({
      ...gate,
      whenMissing: gate.rule.kind === 'baseline' ? whenMissing : undefined,
    })),
    settings: {...settings, confidence: 0, resamples: 0, seed: 0},
  })
  const first = await readGate(text, 'gate.yml')
  expect(plain(await readGate(explainGate(first), 'explained.yml'))).toEqual(plain(first))
})
