import type {ColumnDrift, DriftJudgement} from '@modelflight/data/drift/types'
import {
  type Block,
  type Cell,
  type Chart,
  chart,
  code,
  details,
  type Inline,
  list,
  paragraph,
  type Section,
  table,
} from '@modelflight/report/document'
import type {Assessment} from './assess.ts'
import {headline, plural} from './headline.ts'
import type {Judged} from './record.ts'
import {causeBlocks, kpiBlocks, performanceBlocks, segmentBlocks, summaryBlocks, trendBlocks} from './report-more.ts'
import {relationBlocks} from './report-relations.ts'

/** Rows that the table shows before the rest is folded. */
const shownColumns = 20
/** Columns whose distributions are drawn. */
const drawnColumns = 3
/** Columns whose distributions are drawn in a folded part. */
const foldedColumns = 60

/** The action's part of comment and report: what moved, most drifted first, PSI per column, and the distributions of the most drifted. */
export function reportSection(judged: Judged): Section {
  const {judgement, verdict, performance, kpis, cause, segments, relation, history} = judged
  const [first, rest] = [judgement.columns.slice(0, shownColumns), judgement.columns.slice(shownColumns)]
  const pictured = judgement.columns.filter(({overlay}) => overlay !== undefined)
  const drawn = pictured.filter(({status}) => status === 'fail' || status === 'warn').slice(0, drawnColumns)
  const others = pictured.filter((column) => !drawn.includes(column)).slice(0, foldedColumns)
  return {
    id: 'check-drift',
    title: 'Drift',
    tone: verdict.status,
    headline: headline(judged),
    blocks: [
      paragraph(...comparedWords(judged)),
      columnTable(first),
      ...(rest.length > 0 ? [details(plural(rest.length, 'more column', 'more columns'), columnTable(rest))] : []),
      ...summaryBlocks(judgement.columns),
      ...causeBlocks(cause),
      ...segmentBlocks(segments),
      ...relationBlocks(relation),
      ...performanceBlocks(performance),
      ...kpiBlocks(kpis),
      ...psiChart(judgement),
      ...drawn.flatMap(overlayChart),
      ...unseenBlocks(judgement),
      ...trendBlocks(history),
      ...(others.length === 0
        ? []
        : [details(`Distributions of ${plural(others.length, 'other column', 'other columns')}`, ...others.flatMap(overlayChart))]),
      details('All measures', measuresTable(judgement.columns)),
      details('How this was judged', ...method(judgement, relation !== undefined)),
    ],
  }
}

/** Which data was compared with which. */
function comparedWords({current, reference, data, window}: Judged): Inline[] {
  const names = data.slice(0, 3).flatMap((name, index) => [index === 0 ? '' : ', ', code(name)])
  const more = data.length > 3 ? ` and ${data.length - 3} more` : ''
  return [
    `${plural(current.rows, 'row')} of `,
    ...names,
    `${more} against ${plural(reference.profile.rows, 'row')} of `,
    code(reference.name),
    `. ${window}`.trimEnd(),
  ]
}

/** Every measure of every judged column, with what histograms leave open. */
function measuresTable(columns: readonly ColumnDrift[]): Block {
  const right = (title: string) => ({title, align: 'right'}) as const
  const heads = ['PSI (chance reaches)', 'KS D', 'Wasserstein (sd)', 'JS', 'Hellinger', 'KL', 'L-inf', 'TV'].map(right)
  const value = (number: number | undefined, bound = 0): string =>
    number === undefined ? '–' : `${short(number)}${bound > 0 ? ` ± ${short(bound)}` : ''}`
  const rows = columns.map(({column, psi, ks, wasserstein, distances, bounds}) => [
    code(column),
    psi === undefined ? '–' : `${short(psi.value)} (${short(psi.critical)})`,
    value(ks, bounds?.ks),
    value(wasserstein, bounds?.wasserstein),
    value(distances?.js),
    value(distances?.hellinger),
    value(distances?.kl),
    value(distances?.lInf),
    value(distances?.tv),
  ])
  return table(['Column', ...heads], rows)
}

function columnTable(columns: readonly ColumnDrift[]): Block {
  const right = (title: string) => ({title, align: 'right'}) as const
  return table(['Column', 'Verdict', 'What was found', right('Effect'), right('Limit'), right('PSI')], columns.map(row))
}

function row({column, status, findings, psi}: ColumnDrift): readonly Cell[] {
  const main = findings.find((finding) => finding.status === status) ?? findings[0]
  const effect = main?.effect
  return [
    code(column),
    {kind: 'status', tone: status},
    main?.message ?? 'not judged',
    effect === undefined ? '–' : `${effect.name} ${short(effect.value)}`,
    effect === undefined ? '–' : short(effect.limit),
    psi === undefined ? '–' : short(psi.value),
  ]
}

/** PSI per column beside its limit: a line of its own, because a limit is a value like the others. */
function psiChart({columns, limits}: DriftJudgement): Block[] {
  const known = columns
    .filter(({psi}) => psi !== undefined)
    .toSorted((a, b) => (b.psi?.value ?? 0) - (a.psi?.value ?? 0))
    .slice(0, shownColumns)
  if (known.length === 0) return []
  const own = limits.methods.includes('psi') ? limits.thresholds.psi?.fail : undefined
  const limit = own ?? 0.2
  const bars: Chart = {
    kind: 'bars',
    title: `PSI per column (${own !== undefined ? 'the limit decides' : `${limit} is the customary limit; it does not decide here`})`,
    categories: known.map(({column}) => column),
    series: [
      {name: 'PSI', values: known.map(({psi}) => psi?.value ?? null)},
      {name: 'Limit', values: known.map(() => limit)},
    ],
  }
  return [chart(bars)]
}

function overlayChart({column, overlay}: ColumnDrift): Block[] {
  if (overlay === undefined) return []
  const percent = (share: number): number => Number((share * 100).toPrecision(4))
  const series = [
    {name: 'Reference', values: overlay.reference.map(percent)},
    {name: 'Current', values: overlay.current.map(percent)},
  ]
  return [chart({kind: 'bars', title: `${column}: share of the values`, categories: overlay.labels, series, unit: '%'})]
}

function unseenBlocks({columns}: DriftJudgement): Block[] {
  const lines = columns.flatMap(({column, newValues, vanishedValues}) => [
    ...(newValues.distinct > 0
      ? [[code(column), `: ${plural(newValues.distinct, 'new value')} in ${plural(newValues.rows, 'row')}${names(newValues.values)}`]]
      : []),
    ...(vanishedValues.distinct > 0
      ? [
          [
            code(column),
            `: ${plural(vanishedValues.distinct, 'value no longer occurs', 'values no longer occur')}${names(vanishedValues.values)}`,
          ],
        ]
      : []),
  ])
  return lines.length === 0 ? [] : [details('New and vanished values', list(...lines))]
}

const names = (values: readonly string[]): string => (values.length === 0 ? '' : ` (${values.join(', ')})`)

function method({limits, tests}: DriftJudgement, isRelated: boolean): Block[] {
  const {methods, thresholds, falseDiscoveryRate} = limits
  const each = methods.map((name) => `${name}: failed from ${thresholds[name]?.fail}, warned from ${thresholds[name]?.warn}`).join('; ')
  const alone = methods.length === 1 && methods[0] === 'psi' ? ' PSI alone misses what happens inside a bin and in rare values.' : ''
  return [
    paragraph(
      `A column has drifted when chance does not explain it (p-values of ${tests} tests corrected together by Benjamini and Hochberg, ${falseDiscoveryRate}; PSI: above what chance alone reaches in 95 of 100 cases at these sizes) and the change is large enough (${each}; auto is KS D for ordered values, whose p-value is that of Kolmogorov-Smirnov and Cramér-von Mises combined, and Cramér's V for categories).${alone}`,
    ),
    paragraph(
      `Shares of nulls, NaN, infinite, invalid, unseen and out-of-range values are findings of their own: failed from ${short(limits.shareThreshold * 100)} points of change, warned from ${short(limits.shareWarnThreshold * 100)}.`,
    ),
    paragraph(
      `A class, or a single value that fills in for others, fails when its share changes by a factor of ${short(limits.classFactor)}, warned from ${short(Math.sqrt(limits.classFactor))}; p-values are exact, times the number of values.`,
    ),
    ...(isRelated ? [] : [paragraph('Columns were judged one by one: how they go together was not looked at (`relations: true`).')]),
    paragraph(
      "PSI is computed in nats on the deciles of the reference (open ends) or on the categories (rare ones together), with half a count added to every bin. Cramér's V weighs both sides equally and is corrected for bias.",
    ),
  ]
}

const short = (value: number): string => String(Number(value.toPrecision(3)))

/** For `report-json`: every number, without the pictures. */
export function detailsOf({judgement, performance, kpis, cause, segments, relation, history}: Assessment): unknown {
  const columns = judgement.columns.map(withoutPicture)
  return {...judgement, columns, performance, kpis, cause, segments, relation, windows: history.windows.length}
}

function withoutPicture(column: ColumnDrift): Omit<ColumnDrift, 'overlay'> {
  const {overlay, ...rest} = column
  return overlay === undefined ? column : rest
}
