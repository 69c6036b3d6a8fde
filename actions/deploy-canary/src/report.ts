import type {VerdictStatus} from '@modelflight/core/verdict'
import {type Block, type Cell, chart, paragraph, type Section, strong, table} from '@modelflight/report/document'
import type {MetricLook} from '@modelflight/rollout/analysis'
import type {Conclusion} from './conclusion.ts'
import type {JournalLook} from './journal.ts'
import type {Preparation} from './preparation.ts'

const title = 'Deploy canary'
const id = 'deploy-canary'

/** The story of a rollout. */
export function report(conclusion: Conclusion, looks: readonly JournalLook[], preparation: Preparation, tone: VerdictStatus): Section {
  return {
    id,
    title,
    tone,
    headline: headline(conclusion, preparation),
    blocks: [...stepTable(looks), ...charts(looks), ...fineprint(looks, preparation)],
  }
}

/** What a rollout would do. */
export function reportPlan({version, serving, steps, rules, requests}: Preparation, stepRequests: number): Section {
  const from = serving === undefined ? 'as the first version, after a health check and trial requests' : `beside version ${serving.version}`
  const rows = steps.map((step) => [`${step} %`, String(stepRequests), String(Math.round((stepRequests * step) / 100))])
  return {
    id,
    title,
    tone: 'neutral',
    headline: `Would deploy version ${version.version} of ${version.name} ${from}; nothing was done.`,
    blocks: [
      ...(serving === undefined
        ? []
        : [table(['weight', {title: 'requests', align: 'right'}, {title: 'to the new version', align: 'right'}], rows)]),
      paragraph(
        requests === undefined
          ? `The users’ requests decide, once both versions have answered ${rules.minRequests}, at most ${rules.maxRequests} by the new one.`
          : `${requests.length} recorded requests are sent, again and again if needed, until both versions have answered ${rules.minRequests} ` +
              `and the question is decided, at most ${rules.maxRequests} to the new version.`,
      ),
    ],
  }
}

function headline({decision, reason, weight}: Conclusion, {version, serving}: Preparation): string {
  const before = serving === undefined ? 'nothing' : `version ${serving.version}`
  switch (decision) {
    case 'promoted':
      return `Version ${version.version} of ${version.name} serves all traffic now; before, ${before} did.`
    case 'unchanged':
      return `Version ${version.version} of ${version.name} serves already; nothing was done.`
    case 'rolled-back':
      return `Version ${version.version} of ${version.name} was rolled back, ${before} serves: ${reason}.`
    case 'continue':
      return `Version ${version.version} of ${version.name} is being rolled out: ${reason}.`
    case 'inconclusive':
      return `The evidence does not decide about version ${version.version} of ${version.name}; it gets ${weight} % of the traffic: ${reason}.`
    default:
      return decision satisfies never
  }
}

/** The last look of each step: counts run from the start of the rollout. */
function stepTable(looks: readonly JournalLook[]): readonly Block[] {
  const lasts = looks.filter((look, index) => looks[index + 1]?.step !== look.step)
  if (lasts.length === 0) return []
  const columns = [
    'weight',
    'requests new / old',
    'error rate new / old',
    'wrong answers new / old',
    'difference with interval',
    'decision',
  ]
  return [table(columns, lasts.map(stepRow))]
}

function stepRow({weight, observation, metrics, decision}: JournalLook): readonly Cell[] {
  const find = (name: string): MetricLook | undefined => metrics.find(({metric}) => metric === name)
  const [errors, wrong] = [find('error rate'), find('wrong answers')]
  return [
    `${weight} %`,
    `${observation.canary.requests} / ${observation.stable.requests}`,
    both(errors),
    both(wrong),
    interval(wrong ?? errors),
    {kind: 'status', tone: tones[decision], text: decision},
  ]
}

const tones = {promote: 'pass', 'roll back': 'fail', continue: 'neutral', inconclusive: 'inconclusive'} as const

const both = (look: MetricLook | undefined): string => (look === undefined ? '–' : `${percent(look.canary)} / ${percent(look.stable)}`)
const percent = (value: number | undefined): string => (value === undefined ? '–' : `${(100 * value).toFixed(2)} %`)
const points = (value: number): string => `${value > 0 ? '+' : ''}${(100 * value).toFixed(2)}`

function interval(look: MetricLook | undefined): string {
  if (look?.interval === undefined || look.difference === undefined) return '–'
  const [low, high] = look.interval
  return `${points(look.difference)} (${points(low)} to ${points(high)}) points`
}

function charts(looks: readonly JournalLook[]): readonly Block[] {
  return (['error rate', 'wrong answers'] as const).flatMap((metric) => {
    const seen = looks.flatMap((look) =>
      look.metrics.filter((one) => one.metric === metric && one.interval !== undefined).map((one) => ({...one, sent: look.sent})),
    )
    return seen.length < 2 ? [] : [sequenceChart(metric, seen)]
  })
}

function sequenceChart(metric: string, seen: readonly (MetricLook & {readonly sent: number})[]): Block {
  const value = (pick: (look: MetricLook) => number | undefined): readonly (number | null)[] =>
    seen.map((look) => {
      const found = pick(look)
      return found === undefined ? null : 100 * found
    })
  return chart({
    kind: 'lines',
    title: `Difference in ${metric}, new − old, with its confidence sequence`,
    x: {label: 'requests sent', values: seen.map(({sent}) => sent)},
    series: [
      {name: 'upper bound', values: value(({interval}) => interval?.[1])},
      {name: 'difference', values: value(({difference}) => difference)},
      {name: 'lower bound', values: value(({interval}) => interval?.[0])},
    ],
    unit: 'points',
    marks: [
      {label: 'roll back above', value: 0},
      {label: 'tolerated', value: 100 * (seen[0]?.limit ?? 0)},
    ],
  })
}

function fineprint(looks: readonly JournalLook[], {rules, serving, requests}: Preparation): readonly Block[] {
  if (looks.length === 0) return []
  if (serving === undefined)
    return [paragraph(strong('First version: '), 'there was nothing to compare with, so only its health and errors were judged.')]
  const sent = looks.at(-1)?.sent ?? 0
  return [
    paragraph(
      `${looks.length} looks; the intervals hold at all of them together with a chance of ${100 * (1 - rules.alpha)} %. ` +
        'The new version is rolled back as soon as harm is shown (lower bound above 0) and promoted when more harm than tolerated is excluded. ' +
        (requests === undefined
          ? 'The users’ own requests were counted.'
          : `${sent} requests were sent from ${requests.length} recorded ones; a repeated one counts once per version for wrong answers.`),
    ),
  ]
}
