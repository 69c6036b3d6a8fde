import {type Block, type Cell, chart, details, list, table} from '@modelflight/report/document'
import type {MetricLook} from '@modelflight/rollout/analysis'
import type {JournalLook} from './journal.ts'

/** What was seen: where each step ended, where each metric stands, its course with the bounds, and every look in words. */
export function lookBlocks(looks: readonly JournalLook[]): readonly Block[] {
  return [...stepTable(looks), ...metricTable(looks.at(-1)), ...charts(looks), ...everyLook(looks)]
}

const right = (title: string) => ({title, align: 'right'}) as const

/** The last look of each step: counts run from the start of the rollout. */
function stepTable(looks: readonly JournalLook[]): readonly Block[] {
  const lasts = looks.filter((look, index) => looks[index + 1]?.step !== look.step)
  if (lasts.length === 0) return []
  const columns = ['weight', right('requests new / old'), right('looks'), 'decision', right('still allowed')]
  const rows = lasts.map((look): readonly Cell[] => [
    `${look.weight} %`,
    `${look.observation.canary.requests} / ${look.observation.stable.requests}`,
    String(looks.filter(({step}) => step === look.step).length),
    decisionCell(look.decision),
    leftOver(look),
  ])
  return [table(columns, rows)]
}

/** Where every metric stands at the last look, with both limits. */
function metricTable(last: JournalLook | undefined): readonly Block[] {
  if (last === undefined || last.metrics.length === 0) return []
  const columns = [
    'metric',
    right('new'),
    right('old'),
    right('n new / old'),
    right('worse by'),
    right('rolled back above'),
    right('tolerated'),
    'decision',
  ]
  const rows = last.metrics.map((look): readonly Cell[] => [
    look.metric,
    displayed(look, look.canary),
    displayed(look, look.stable),
    `${look.n[0]} / ${look.n[1]}`,
    intervalOf(look),
    limitOf(look, look.rollbackAbove),
    limitOf(look, look.limit),
    decisionCell(look.decision),
  ])
  return [table(columns, rows)]
}

const tones = {promote: 'pass', 'roll back': 'fail', continue: 'neutral', inconclusive: 'inconclusive'} as const

const decisionCell = (decision: JournalLook['decision']): Cell => ({kind: 'status', tone: tones[decision], text: decision})

/** More lines than this are not read; the report as JSON has all looks. */
const maxLines = 60

/** Each look in plain words, with what is left of the budget. */
function everyLook(looks: readonly JournalLook[]): readonly Block[] {
  if (looks.length === 0) return []
  const shown = looks.length > maxLines ? looks.slice(-maxLines) : looks
  const first = looks.length - shown.length
  const lines = shown.map((look, index) => [inWords(look, first + index + 1)])
  const summary = first === 0 ? `Every look (${looks.length})` : `The last ${maxLines} of ${looks.length} looks`
  return [details(summary, list(...lines))]
}

/** A look in one sentence: where, what was seen, with which limits, what follows, and what is left. */
export function inWords(look: JournalLook, number: number): string {
  const follows = {
    promote: 'enough to go on',
    'roll back': 'back to what served',
    continue: 'not decided yet',
    inconclusive: 'not decided, and nothing is left',
  }[look.decision]
  return `Look ${number}, at ${look.weight} %: ${look.reason}. ${follows[0]?.toUpperCase()}${follows.slice(1)}; left: ${leftOver(look)}.`
}

function leftOver({remaining, secondsLeft}: JournalLook): string {
  const requests = remaining === undefined ? [] : [`${remaining} requests`]
  return [...requests, lengthOf(secondsLeft)].join(', ')
}

function lengthOf(seconds: number): string {
  if (seconds <= 0) return 'no time'
  return seconds < 120 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`
}

/** The names of all metrics, in the order in which they came. */
const namesOf = (looks: readonly JournalLook[]): readonly string[] => [
  ...new Set(looks.flatMap(({metrics}) => metrics.map(({metric}) => metric))),
]

function charts(looks: readonly JournalLook[]): readonly Block[] {
  return namesOf(looks).flatMap((name) => {
    const seen = looks.flatMap((look) =>
      look.metrics.filter(({metric, interval}) => metric === name && interval !== undefined).map((one) => ({...one, sent: look.sent})),
    )
    return seen.length < 2 ? [] : [sequenceChart(name, seen)]
  })
}

function sequenceChart(name: string, seen: readonly (MetricLook & {readonly sent: number})[]): Block {
  const [first] = seen
  const scale = first === undefined ? 1 : scaleOf(first)
  const values = (pick: (look: MetricLook) => number | undefined): readonly (number | null)[] =>
    seen.map((look) => {
      const found = pick(look)
      return found === undefined || !isBound(found) ? null : scale * found
    })
  return chart({
    kind: 'lines',
    title: `${name}: how much worse the new version is, with its confidence sequence`,
    x: {label: 'requests', values: seen.map(({sent}) => sent)},
    series: [
      {name: 'upper bound', values: values(({interval}) => interval?.[1])},
      {name: 'difference', values: values(({difference}) => difference)},
      {name: 'lower bound', values: values(({interval}) => interval?.[0])},
    ],
    unit: first === undefined ? '' : unitOf(first),
    marks: [
      {label: 'roll back above', value: scale * (first?.rollbackAbove ?? 0)},
      {label: 'tolerated', value: scale * (first?.limit ?? 0)},
    ],
  })
}

/** A bound that says nothing is no number to draw. */
const isBound = (value: number): boolean => Math.abs(value) < 1e300

/** Rates and shares are shown in hundredths. */
const scaleOf = ({unit, relative}: MetricLook): number => (unit === '%' || relative ? 100 : 1)
const unitOf = ({unit, relative}: MetricLook): string => (relative ? '%' : unit === '%' ? 'points' : unit)

const rounded = (value: number): string => String(Number(value.toPrecision(4)))
const withUnit = (text: string, unit: string): string => (unit === '' ? text : `${text} ${unit}`)

function displayed({unit}: MetricLook, value: number | undefined): string {
  if (value === undefined || !Number.isFinite(value)) return '–'
  return unit === '%' ? `${(100 * value).toFixed(2)} %` : withUnit(rounded(value), unit)
}

/** A hard limit is one on the value; the others are limits of the difference. */
const limitOf = (look: MetricLook, limit: number): string =>
  look.interval === undefined && look.alpha === 0 ? withUnit(rounded(limit), look.unit) : differenceOf(look, limit)

const differenceOf = (look: MetricLook, value: number): string =>
  isBound(value) ? withUnit(`${value > 0 ? '+' : ''}${Number((scaleOf(look) * value).toFixed(2))}`, unitOf(look)) : 'anything'

function intervalOf(look: MetricLook): string {
  if (look.interval === undefined || look.difference === undefined) return '–'
  const [low, high] = look.interval
  return `${differenceOf(look, look.difference)} (${differenceOf(look, low)} to ${differenceOf(look, high)})`
}
