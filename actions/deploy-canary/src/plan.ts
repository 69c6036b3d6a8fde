import {type Block, codeBlock, paragraph, type Section, strong, table} from '@modelflight/report/document'
import type {AnalysisRules} from '@modelflight/rollout/analysis'
import {type Assumption, requestsNeeded} from '@modelflight/rollout/needed'
import type {Plan, Revision} from '@modelflight/rollout/state'
import {type Inputs, type Preparation, planFrom} from './preparation.ts'

/** Requests that a decision needs at one step, should the rollout stay there. */
export interface StepNeed {
  readonly weight: number
  /** Percent of what the new version is compared with. */
  readonly beside: number
  /** Of the new version, and of all versions together; undefined when the rules allow fewer. */
  readonly promote: Need | undefined
  readonly rollBack: Need | undefined
}

/** A number of requests. */
export interface Need {
  readonly canary: number
  readonly all: number
}

/** What is assumed for the numbers of a plan. */
export interface Supposed {
  readonly metric: Assumption['metric']
  /** Rate of the version that serves. */
  readonly rate: number
  /** Of this much more, a rollback shall become sure. */
  readonly harm: number
  readonly margin: number
}

/** Everything that a plan foresees. */
export interface Foreseen {
  readonly questions: readonly (Supposed & {readonly steps: readonly StepNeed[]})[]
  /** Whole rollouts, where the requests are sent by the step itself. */
  readonly whole: {readonly promoted: number | undefined; readonly rolledBack: number | undefined} | undefined
}

/** Error rates that versions usually have, and rates of wrong answers. */
const supposedRates = {'error rate': [0.001, 0.01, 0.05], 'wrong answers': [0.05, 0.2]} as const

/** Foresees the requests that each decision needs, from the rules of the analysis itself. */
export function foresee({rules, serving}: Preparation, inputs: Inputs): Foreseen {
  const plan = planFrom(inputs, inputs.steps)
  if (serving === undefined || rules.judgesCounts === false) return {questions: [], whole: undefined}
  const supposed = (metric: Assumption['metric'], margin: number): Supposed[] =>
    supposedRates[metric].map((rate) => ({metric, rate, margin, harm: margin > 0 ? 2 * margin : 0.01}))
  const questions = [
    ...supposed('error rate', rules.maxErrorRateIncrease),
    ...(rules.maxWrongAnswerIncrease === undefined ? [] : supposed('wrong answers', rules.maxWrongAnswerIncrease)),
  ].map((one) => ({...one, steps: stepNeeds(plan, one, rules)}))
  const usual = questions.find(({metric, rate}) => metric === 'error rate' && rate === 0.01)
  const whole = inputs.target.startsWith('local') && usual !== undefined ? wholeRollout(usual.steps, inputs['step-requests']) : undefined
  return {questions, whole}
}

function stepNeeds(plan: Plan, {metric, rate, harm}: Supposed, rules: AnalysisRules): readonly StepNeed[] {
  return plan.steps.map((step) => {
    const [weight, beside] = arms(plan, step)
    const need = (decision: Assumption['decision'], more: number): Need | undefined => {
      const canary = requestsNeeded({metric, rate, harm: more, weight, beside, decision}, rules)
      return canary === undefined ? undefined : {canary, all: Math.ceil((100 * canary) / weight)}
    }
    return {weight, beside, promote: need('promote', 0), rollBack: need('roll back', harm)}
  })
}

/** Percent of the requests that the new version gets at a step, and what it is compared with. */
function arms({exposure = 'split', baseline}: Plan, step: number): readonly [weight: number, beside: number] {
  // A copy of every request, or half of those that are sent to try it.
  if (exposure === 'mirror') return [100, 100]
  if (exposure === 'preview') return [50, 50]
  return [step, baseline === 'concurrent' ? Math.min(step, 100 - step) : 100 - step]
}

/** Requests of a rollout that sends so many at each step but the last, which goes on until it is decided. */
function wholeRollout(steps: readonly StepNeed[], each: number): Foreseen['whole'] {
  let [sent, canary] = [0, 0]
  let rolledBack: number | undefined
  for (const [index, {weight, promote, rollBack}] of steps.entries()) {
    const rest = (need: Need | undefined): number | undefined =>
      need === undefined ? undefined : sent + Math.ceil((Math.max(1, need.canary - canary) * 100) / weight)
    const last = index === steps.length - 1
    const end = rest(rollBack)
    if (rolledBack === undefined && end !== undefined && (last || end <= sent + each)) rolledBack = end
    if (last) return {promoted: rest(promote), rolledBack}
    sent += each
    canary += (each * weight) / 100
  }
  return undefined
}

/** What a rollout would do. `changes`: what it would write, one line each. */
export function reportPlan(preparation: Preparation, inputs: Inputs, foreseen: Foreseen, changes: readonly string[]): Section {
  const {version, serving, rules, requests} = preparation
  const from = serving === undefined ? 'as the first version, after a health check and trial requests' : `beside version ${serving.version}`
  const most = (rules.patience ?? 1) * rules.maxRequests
  const source =
    requests === undefined
      ? `The users’ requests decide, once both versions have answered ${rules.minRequests}, at most ${most} by the new one.`
      : `${requests.length} recorded requests are sent, again and again if needed, until both versions have answered ${rules.minRequests} ` +
        `and the question is decided, at most ${most} to the new version.`
  return {
    id: 'deploy-canary',
    title: 'Deploy canary',
    tone: 'neutral',
    headline: `Would deploy version ${version.version} of ${version.name} ${from}; nothing was done.`,
    blocks: [
      ...(changes.length === 0 ? [] : [codeBlock(changes.join('\n'), 'diff')]),
      paragraph(source),
      ...needBlocks(foreseen, rules, inputs),
    ],
  }
}

function needBlocks({questions, whole}: Foreseen, rules: AnalysisRules, inputs: Inputs): readonly Block[] {
  if (questions.length === 0) return []
  const usual = questions.find(({metric, rate}) => metric === 'error rate' && rate === 0.01)
  const steps = usual?.steps ?? []
  const right = (title: string) => ({title, align: 'right'}) as const
  const cells = (need: Need | undefined): readonly string[] =>
    need === undefined ? ['more than allowed', '–'] : [count(need.canary), count(need.all)]
  const stepRows = steps.map(({weight, promote, rollBack}) => [`${weight} %`, ...cells(promote), ...cells(rollBack)])
  const rows = questions.map(({metric, rate, harm, margin, steps: all}) => {
    const last = all.at(-1)
    return [metric, percent(rate), points(margin), ...cells(last?.promote), points(harm), ...cells(last?.rollBack)]
  })
  const supposed = `Supposed that ${percent(0.01)} of the requests fail at the version that serves, at each step alone:`
  return [
    paragraph(strong('Requests that a decision needs, with a chance of 90 %. '), supposed),
    table(
      [
        'weight',
        right('promoted after, new version'),
        right('all together'),
        right(`rolled back at ${points(usual?.harm ?? 0)}, new version`),
        right('all together'),
      ],
      stepRows,
    ),
    paragraph('At the last step, by what the version that serves does now:'),
    table(
      [
        'question',
        right('now'),
        right('tolerated'),
        right('promoted when as good'),
        right('all together'),
        right('more by'),
        right('rolled back'),
        right('all together'),
      ],
      rows,
    ),
    paragraph(...wholeWords(whole, rules, inputs)),
  ]
}

function wholeWords(whole: Foreseen['whole'], rules: AnalysisRules, inputs: Inputs): readonly string[] {
  const most = (rules.patience ?? 1) * rules.maxRequests
  const open = `What is not decided after ${count(most)} requests of the new version or ${inputs['max-duration'] / 60} minutes is inconclusive${rules.patience === 2 ? ' (the time is doubled once)' : ''}.`
  if (whole === undefined) {
    const asked = inputs.strategy === 'canary' ? inputs.steps.filter((step) => step < 100).length : 1
    return [`The whole rollout takes at least ${(asked * inputs.interval) / 60} minutes: ${asked} × ${inputs.interval} s. ${open}`]
  }
  const say = (sum: number | undefined): string =>
    sum === undefined ? 'not decided within the limits' : `decided after about ${count(sum)} requests`
  return [
    `The whole rollout, both versions together: as good, ${say(whole.promoted)}; worse by twice what is tolerated, ${say(whole.rolledBack)}. ${open}`,
  ]
}

/**
 * What a rollout in a cluster would write, one line each: `+` made, `~` changed, `-` removed at the end.
 *
 * @param id number of the instance that would be made.
 */
export function changesInCluster(
  inputs: Inputs,
  revision: Revision,
  {
    method,
    name,
    namespace,
    id,
    stable,
  }: {
    readonly method: 'httproute' | 'replicas'
    readonly name: string
    readonly namespace: string
    readonly id: number
    readonly stable: number | undefined
  },
): readonly string[] {
  const plan = planFrom(inputs, inputs.steps)
  const concurrent = plan.baseline === 'concurrent' && stable !== undefined
  const canary = `${name}-${concurrent ? id + 1 : id}`
  const beside = concurrent ? `${name}-${id}` : undefined
  const before = stable === undefined ? undefined : stable === 0 && method === 'replicas' ? name : `${name}-${stable}`
  const made = [
    `+ Deployment ${namespace}/${canary}: image ${revision.image ?? 'of the template'}, MODEL_URI=${revision.uri ?? ''}`,
    ...(beside === undefined ? [] : [`+ Deployment ${namespace}/${beside}: what serves, once more`]),
    ...(method === 'httproute'
      ? [`+ Service ${namespace}/${canary}`, ...(beside === undefined ? [] : [`+ Service ${namespace}/${beside}`])]
      : []),
  ]
  const share = (step: number): string => {
    if (plan.exposure === 'mirror') return `${before ?? ''} 100 %, a copy to ${canary}`
    const [, left] = arms({...plan, exposure: 'split'}, step)
    const parts = [
      [canary, step] as const,
      ...(beside === undefined ? [] : [[beside, left] as const]),
      [before ?? '', 100 - step - (beside === undefined ? 0 : left)] as const,
    ]
    return parts
      .filter(([, part]) => part > 0)
      .map(([to, part]) => `${to} ${part} %`)
      .join(', ')
  }
  const split = `${method === 'httproute' ? 'HTTPRoute' : 'Service'} ${namespace}/${name}`
  const stepLines = before === undefined ? [] : plan.steps.map((step) => `~ ${split}: ${share(step)}`)
  const kept = inputs['rollback-window'] > 0 ? ` after ${inputs['rollback-window'] / 60} minutes` : ''
  const gone =
    before === undefined
      ? []
      : [stable === 0 ? `- Deployment ${namespace}/${name}: scaled to 0${kept}` : `- Deployment ${namespace}/${before}${kept}`]
  return [...made, ...stepLines, `~ ${split}: ${canary} 100 %`, ...gone]
}

const count = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',')
const percent = (value: number): string => `${Number((100 * value).toPrecision(3))} %`
const points = (value: number): string => `+${Number((100 * value).toPrecision(3))} points`
