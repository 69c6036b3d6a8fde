import type {Block, Chart} from '@modelflight/report/document'
import {renderMarkdown} from '@modelflight/report/markdown'
import {makeContext} from '@modelflight/testing/context'
import {describe, expect, test} from 'vitest'
import {run} from '../src/run.ts'
import {gate, makeInputs} from './make.ts'

/** The section of a run over these files. */
async function judged(files: {readonly predictions: string; readonly baseline?: string}, limits: string, slices?: string[]) {
  await using context = await makeContext()
  const predictions = await context.write('p.csv', files.predictions)
  const baseline = files.baseline === undefined ? undefined : await context.write('b.csv', files.baseline)
  const inputs = makeInputs({
    predictions,
    gate: gate(limits),
    slices,
    ...(baseline === undefined ? {} : {'baseline-predictions': baseline}),
  })
  return (await run(inputs, context)).section
}

const lines = (blocks: readonly Block[]): Extract<Chart, {kind: 'lines'}>[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'details') return lines(block.blocks)
    return block.kind === 'chart' && block.chart.kind === 'lines' ? [block.chart] : []
  })
const csv = (header: string, rows: readonly (readonly (string | number)[])[]): string =>
  `${header}\n${rows.map((row) => row.join(',')).join('\n')}\n`
const many = <T>(count: number, make: (row: number) => T): T[] => Array.from({length: count}, (_, row) => make(row))

/** Scores on a grid; of the rows with score s, the share s is positive. */
const calibrated = csv(
  'id,label,score',
  many(1_000, (row) => [row, row % 10 < Math.floor(row / 100) + 1 ? 1 : 0, (Math.floor(row / 100) + 1) / 10 - 0.05]),
)
const coin = csv(
  'id,label,score',
  many(1_000, (row) => [row, row % 10 < Math.floor(row / 100) + 1 ? 1 : 0, ((row * 37) % 100) / 100]),
)

describe('two classes with scores', () => {
  test('the ROC curve encloses the area that the metric says, and runs from corner to corner', async () => {
    const section = await judged({predictions: calibrated, baseline: coin}, 'roc_auc >= 0.5')
    const roc = lines(section.blocks).find(({title}) => title === 'ROC curve')
    expect(roc?.series.map(({name}) => name)).toEqual(['candidate', 'baseline', 'chance'])
    const [candidate = [], baseline = [], chance = []] = (roc?.series ?? []).map(({values}) => values.map((value) => value ?? Number.NaN))
    const area = (values: readonly number[]): number =>
      values.slice(1).reduce((total, value, index) => total + (value + (values[index] ?? 0)) / 2 / (values.length - 1), 0)
    const table = section.blocks.find((block) => block.kind === 'table')
    expect(table?.rows[0]?.[2]).toMatch(/%|0\.\d/)
    const auc = section.figures?.find(({name}) => name === 'roc_auc')?.value ?? 0
    expect(Math.abs(area(candidate) - auc)).toBeLessThan(0.01)
    expect(Math.abs(area(chance) - 0.5)).toBeLessThan(1e-9)
    expect(Math.abs(area(baseline) - 0.5)).toBeLessThan(0.05)
    expect([candidate.at(-1), baseline.at(-1)]).toEqual([1, 1])
  })

  test('a calibrated model lies on the line of the perfect one, and precision ends at the share of positives', async () => {
    const section = await judged({predictions: calibrated}, 'roc_auc >= 0.5')
    const found = lines(section.blocks)
    const calibration = found.find(({title}) => title === 'Calibration')
    for (const [index, value] of (calibration?.series[0]?.values ?? []).entries()) {
      expect(Math.abs((value ?? 0) - (calibration?.x.values[index] ?? 9))).toBeLessThan(0.06)
    }
    const precision = found.find(({title}) => title === 'Precision and recall')
    expect(precision?.series[0]?.values.at(-1)).toBeCloseTo(0.55, 2)
  })

  test('scores that are no probabilities have no calibration, and one class alone has no curve', async () => {
    const wide = csv(
      'id,label,score',
      many(200, (row) => [row, row % 2, row % 2 === 1 ? 30 + row : -row]),
    )
    const titles = lines((await judged({predictions: wide}, 'roc_auc >= 0.5')).blocks).map(({title}) => title)
    expect(titles).toEqual(['ROC curve', 'Precision and recall'])
  })
})

test('the confusion counts every row once, and shows hostile classes as text', async () => {
  const hostile = ['cat', '"]```mermaid', '<b>dog</b>']
  const predictions = csv(
    'id,label,prediction',
    many(300, (row) =>
      [row, hostile[row % 3] ?? '', hostile[row % 10 === 0 ? (row + 1) % 3 : row % 3] ?? ''].map((cell) =>
        typeof cell === 'string' ? `"${cell.replaceAll('"', '""')}"` : cell,
      ),
    ),
  )
  const section = await judged({predictions}, 'accuracy >= 0.5')
  const block = section.blocks.find((one) => one.kind === 'details' && one.summary === 'Confusion')
  const table = block?.kind === 'details' && block.blocks[0]?.kind === 'table' ? block.blocks[0] : undefined
  expect(table?.rows.map((row) => row.at(-1))).toEqual(['100', '100', '100'])
  const text = renderMarkdown(section)
  expect(text).not.toContain('<b>')
  expect(text).not.toContain('```mermaid')
})

test('a model of many classes shows its most frequent confusions', async () => {
  const predictions = csv(
    'id,label,prediction',
    many(600, (row) => [row, `c${row % 12}`, `c${row % 12 === 3 ? 4 : row % 60 === 7 ? 8 : row % 12}`]),
  )
  const section = await judged({predictions}, 'accuracy >= 0.5')
  expect(renderMarkdown(section)).toMatch(/\| c3 \| c4 \| 50 \|\n\| c7 \| c8 \| 10 \|/)
})

test('residuals of a regression are sorted and centred where the model is not biased', async () => {
  const predictions = csv(
    'id,label,prediction',
    many(501, (row) => [row, 10 * row + 0.5, 10 * row + 0.5 + ((row * 7) % 11) - 5]),
  )
  const [chart] = lines((await judged({predictions}, 'mean_absolute_error <= 10')).blocks)
  const values = (chart?.series[0]?.values ?? []).map((value) => value ?? Number.NaN)
  expect(chart?.title).toBe('Residuals: predicted minus true')
  expect(values).toEqual(values.toSorted((a, b) => a - b))
  expect([values[0], values[16], values.at(-1)]).toEqual([-5, 0, 5])
})

test('slices: what is not in order stands open and worst first, the rest and what was only asked for is folded', async () => {
  const countries = ['DE', 'FR', 'IT', '<img src=x>']
  const predictions = csv(
    'id,label,prediction,country',
    many(800, (row) => [
      row,
      row % 2,
      row % 4 === 1 && row % 3 !== 0 ? row % 2 : row % 4 === 1 ? 1 - (row % 2) : row % 2,
      countries[row % 4] ?? '',
    ]),
  )
  const limits = 'gates:\n  - {metric: accuracy, slices: {by: [country], each: {min: 0.9}}}\n'
  const section = await judged({predictions}, limits, ['country'])
  const text = renderMarkdown(section)
  expect(text).toMatch(/\*\*accuracy[^\n]*\n\n\| Slice \|[^\n]*\n[^\n]*\n\| country=FR \| 200 \|/)
  expect(text).toMatch(/<summary>\d+ more slices of accuracy/)
  expect(text).toContain('<summary>By country (not judged)</summary>')
  expect(text).not.toContain('<img')
})

test('a gate of many metrics folds what passed beyond the first ten', async () => {
  await using context = await makeContext()
  const names = many(20, (row) => `metric_${row}`)
  const metrics = await context.write('m.json', JSON.stringify(Object.fromEntries(names.map((name, row) => [name, row === 7 ? 0.1 : 0.9]))))
  const limits = gate(names.map((name) => `${name} >= 0.5`).join('\n'))
  const {section} = await run(makeInputs({metrics, gate: limits}), context)
  const [first, folded] = section.blocks
  expect(first?.kind === 'table' && first.rows).toHaveLength(10)
  expect(first?.kind === 'table' && first.rows[0]?.[5]).toMatchObject({tone: 'fail'})
  expect(folded).toMatchObject({kind: 'details', summary: '10 more metrics that passed'})
  expect(section.figures).toHaveLength(8)
})
