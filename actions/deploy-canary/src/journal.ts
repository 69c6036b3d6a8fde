import type {Context} from '@modelflight/core/action'
import type {Values} from '@modelflight/core/fields'
import {analyse, type Look} from '@modelflight/rollout/analysis'
import {disagreementMetric} from '@modelflight/rollout/local/answers'
import {asAnswer, replay} from '@modelflight/rollout/local/load'
import type {LocalTarget} from '@modelflight/rollout/local/target'
import {noCounts, type Observation} from '@modelflight/rollout/metric-source'
import type {RolloutState} from '@modelflight/rollout/state'
import {createRandom, shuffled} from '@modelflight/stats/random'
import type {inputs as spec} from './inputs.ts'
import {inWords} from './looks.ts'
import {openObserver} from './observer.ts'
import {type Preparation, patienceOf} from './preparation.ts'

/** One look, with where it was taken. */
export interface JournalLook extends Look {
  /** Index of the step, and requests sent until then. */
  readonly step: number
  readonly sent: number
  /** Of the longest time that the rollout may take. */
  readonly secondsLeft: number
  /** Copied requests that both versions answered, and those that they answered differently. */
  readonly disagreement?: {readonly disagreed: number; readonly compared: number}
}

/** Sends the requests and keeps what was seen. */
export interface Journal {
  readonly look: (step: number, weight: number) => Promise<{readonly look: Look; readonly stepDone: boolean}>
  readonly onState: (state: RolloutState) => void
  looks(): readonly JournalLook[]
}

/** What a journal is about. */
export interface JournalOptions {
  readonly inputs: Values<typeof spec>
  readonly preparation: Preparation
  readonly target: LocalTarget
  readonly context: Context
}

/** Looks five times a step, so that a bad version is stopped early. The intervals allow for it. */
const looksPerStep = 5

/** Opens the journal of a rollout. */
export function openJournal({inputs, preparation, target, context}: JournalOptions): Journal {
  const {rules} = preparation
  // Recorded requests are often sorted by time; in a fixed disorder every step asks the same mixture, so that the steps can be added up.
  const requests = shuffled(preparation.requests ?? [], createRandom(1))
  const looks: JournalLook[] = []
  const started = context.now().getTime()
  let sent = 0
  let inStep = {step: -1, sent: 0}
  let state: RolloutState | undefined

  const {take, observe} = openObserver({inputs, preparation, target, context}, () => state)
  target.onCopy((copy) => {
    const judged = asAnswer(requests, copy, inputs['answer-field'])
    if (judged !== undefined) take(judged.recorded, judged.answer)
  })
  const send = async (count: number): Promise<void> => {
    await replay(requests, sent, count, {
      url: target.splitter.url,
      path: inputs['predict-path'],
      answerField: inputs['answer-field'],
      concurrency: inputs.concurrency,
      signal: context.signal,
      onAnswer: take,
    })
    sent += count
  }
  const longest = patienceOf(inputs) * inputs['max-duration']
  const secondsLeft = (): number => Math.max(0, longest - (context.now().getTime() - started) / 1000)

  const look = async (step: number, weight: number): Promise<{look: Look; stepDone: boolean}> => {
    const canary = state?.canary
    if (canary === undefined) throw new Error('a look without a canary')
    if (inStep.step !== step) inStep = {step, sent: 0}
    const first = state?.stable === undefined
    const count = first
      ? Math.max(rules.minRequests, Math.min(requests.length, inputs['step-requests']))
      : Math.ceil(inputs['step-requests'] / looksPerStep)
    if (first || state?.plan.exposure === 'preview') await target.tryOut(canary, state?.stable)
    await send(count)
    inStep = {step, sent: inStep.sent + count}
    const observation = await observe(canary)
    const analysed = first ? smokeTest(observation, rules.maxErrorRateIncrease) : analyse(observation, weight, rules)
    const seen = secondsLeft() === 0 && analysed.decision === 'continue' ? outOfTime(analysed, longest) : analysed
    const entry = {...seen, ...disagreementOf(observation), step, sent, secondsLeft: secondsLeft()}
    looks.push(entry)
    context.log.progress(inWords(entry, looks.length), sent)
    return {look: seen, stepDone: inStep.sent >= inputs['step-requests']}
  }
  return {
    look,
    onState: (next) => {
      state = next
      const canary = next.canary === undefined ? 'no version' : `version ${next.canary.version}`
      context.log.info(`rollout: ${canary} is ${next.phase}, ${next.weight} % of the traffic`)
    },
    looks: () => looks,
  }
}

/** How often copies were answered differently, whether or not a limit is declared for it. */
function disagreementOf({metrics}: Observation): Pick<JournalLook, 'disagreement'> {
  const found = metrics?.[disagreementMetric]?.canary
  return found?.kind === 'counts' ? {disagreement: {disagreed: found.events, compared: found.n}} : {}
}

/** A look that came too late to go on. */
export const outOfTime = (look: Look, seconds: number): Look => ({
  ...look,
  decision: 'inconclusive',
  reason: `undecided after ${seconds} s: ${look.reason}`,
})

/** The first version has nothing to be compared with: an absolute limit on its errors decides, and no answers are no pass. */
function smokeTest({canary}: Observation, limit: number): Look {
  const errorRate = canary.requests > 0 ? canary.errors / canary.requests : undefined
  const n = [canary.requests, 0] as const
  const kind = {metric: 'error rate', kind: 'rate', unit: '%', relative: false, rollbackAbove: limit, alpha: 0} as const
  const base = {...kind, stable: undefined, canary: errorRate, n, difference: undefined, interval: undefined, limit} as const
  const observation = {stable: noCounts, canary}
  if (errorRate === undefined) {
    const reason = 'no request was answered'
    return {weight: 0, observation, metrics: [{...base, decision: 'roll back', reason}], decision: 'roll back', reason}
  }
  const decision = errorRate <= limit ? 'promote' : 'roll back'
  const reason = `first version: ${canary.errors} of ${canary.requests} requests failed, ${(100 * errorRate).toFixed(2)} % (limit ${(100 * limit).toFixed(2)} %)`
  return {weight: 0, observation, metrics: [{...base, decision, reason}], decision, reason}
}
