import {limitOf, readSeverity, shareOf} from './limits.ts'
import type {RangeRule, ValueSetRule} from './types.ts'
import {type Entries, type Part, shown, type Walker} from './walker.ts'

const figures = ['min', 'max', 'mean', 'distinct'] as const

/** Ranges of figures: `mean: {min: 5, max: 20}`, `quantiles: {0.5: {max: 10}}`. */
export function readRanges(limits: Entries, walker: Walker): readonly RangeRule[] {
  const plain = figures.map((figure) => readRange(figure, limits.get(figure), walker))
  const quantiles = [...walker.map(limits.get('quantiles'))].map(([key, part]) => {
    const at = Number(key)
    if (!(at > 0 && at < 1))
      walker.problem(part, `must be named by a number between 0 and 1, such as 0.5 for the median, got ${shown(key)}`)
    return readRange(`quantile:${at}`, part, walker)
  })
  return [...plain, ...quantiles].filter((rule) => rule !== undefined)
}

function readRange(figure: string, part: Part | undefined, walker: Walker): RangeRule | undefined {
  if (part === undefined) return undefined
  const entries = walker.map(part, ['min', 'max', 'severity'])
  const min = walker.number(entries.get('min'))
  const max = walker.number(entries.get('max'))
  if (min === undefined && max === undefined) return walker.problem(part, 'needs min or max')
  if (min !== undefined && max !== undefined && min > max) return walker.problem(part, `has a min of ${min} above its max of ${max}`)
  const exact = {min: walker.decimal(entries.get('min')), max: walker.decimal(entries.get('max'))}
  return {figure, min, max, exact, severity: readSeverity(entries, walker), where: walker.where(part)}
}

/** `values: [AA, DL]`, or `{known: [AA, DL], coverage: 90%, max: 1%, severity: warn}`. */
export function readValueSet(part: Part | undefined, walker: Walker): ValueSetRule | undefined {
  if (part === undefined) return undefined
  const isList = Array.isArray(part.value)
  const entries: Entries = isList ? new Map([['known', part]]) : walker.map(part, ['known', 'coverage', 'max', 'severity'])
  const known = entries.get('known')
  if (known === undefined) return walker.problem(part, 'needs the key known: a list of values')
  const values = walker.list(known).flatMap((item) => {
    const {value} = item
    if (typeof value === 'string' || typeof value === 'boolean') return [String(value)]
    if (typeof value === 'number') return [walker.literal(item) ?? String(value)]
    walker.problem(item, `must be a text, a number or a boolean, got ${shown(value)}`)
    return []
  })
  if (values.length === 0) walker.problem(known, 'must list at least one value')
  return {
    known: [...new Set(values)],
    coverage: readCoverage(entries.get('coverage'), walker),
    where: walker.where(part),
    ...limitOf(entries, walker),
  }
}

function readCoverage(part: Part | undefined, walker: Walker): number | undefined {
  if (part === undefined) return undefined
  const share = part.value === 1 ? 1 : shareOf(part.value)
  return share ?? walker.problem(part, `must be a share such as 90%, got ${shown(part.value)}`)
}
