import {setTimeout as sleep} from 'node:timers/promises'
import type {Context} from '@modelflight/core/action'
import {dependencyFailed, inputError} from '@modelflight/core/errors'
import {analyse, type Look} from '@modelflight/rollout/analysis'
import type {KubernetesTarget} from '@modelflight/rollout/kubernetes/target'
import {nameOf} from '@modelflight/rollout/kubernetes/traffic'
import {noCounts, type Observation} from '@modelflight/rollout/metric-source'
import {comparedWith, type Instance, type RolloutState} from '@modelflight/rollout/state'
import {type Journal, type JournalLook, outOfTime} from './journal.ts'
import {inWords} from './looks.ts'
import {type NamedArm, observeAll, openSources} from './metric-sources.ts'
import {type Inputs, type Preparation, patienceOf} from './preparation.ts'

/** What watching the users' requests needs. */
export interface WatchOptions {
  readonly inputs: Inputs
  readonly preparation: Preparation
  readonly target: KubernetesTarget
  readonly context: Context
  /** Name of the Deployment that the user wrote. */
  readonly name: string
}

/** Looks five times a step; the intervals allow for it. */
const looksPerStep = 5

/**
 * Watches what the users' requests say. Each look first makes sure that the cluster still splits them as the state says. Nobody is asked
 * about the first version: there is nothing to compare it with, and its pods are ready.
 */
export function openWatch(options: WatchOptions): Journal {
  const {inputs, preparation, target, context} = options
  const looks: JournalLook[] = []
  let state: RolloutState | undefined
  const since = (time: string | undefined): number => (time === undefined ? 0 : (context.now().getTime() - Date.parse(time)) / 1000)

  const look = async (step: number, weight: number): Promise<{look: Look; stepDone: boolean}> => {
    const current = state ?? (await target.read()).state
    const {canary} = current
    const beside = comparedWith(current)
    if (canary === undefined) throw new Error('a look without a canary')
    if (beside === undefined) return {look: firstVersion(weight), stepDone: true}
    if (inputs.mode === 'wait') await pause(inputs.interval / looksPerStep, context.signal)
    await requireShare(target, canary, weight, context.signal)
    const source = await openSource(options, {stable: beside, canary}, current.since)
    const analysed = analyse(await source.observe(), weight, preparation.rules)
    const longest = patienceOf(inputs) * inputs['max-duration']
    const late = since(current.since) > longest
    const seen = late && analysed.decision === 'continue' ? outOfTime(analysed, longest) : analysed
    const sent = seen.observation.canary.requests + seen.observation.stable.requests
    const entry = {...seen, step, sent, secondsLeft: Math.max(0, longest - since(current.since))}
    looks.push(entry)
    context.log.progress(inWords(entry, looks.length), looks.length)
    return {look: seen, stepDone: since(current.stepSince) >= inputs.interval}
  }
  return {
    look,
    onState: (next) => {
      state = next
      const which = next.canary === undefined ? 'no version' : `version ${next.canary.version}`
      context.log.info(`rollout: ${which} is ${next.phase}, ${next.weight} % of the traffic`)
    },
    looks: () => looks,
  }
}

/** Endpoints follow pods and selectors a moment later. */
const endpointSeconds = 10

/** Reads back what the cluster made of the weight: a version that gets nothing can't be judged. */
async function requireShare(target: KubernetesTarget, canary: Instance, weight: number, signal: AbortSignal): Promise<void> {
  for (let tries = 0; ; tries++) {
    const share = await target.share(canary)
    if (weight === 0 || share > 0) return
    if (tries >= endpointSeconds) {
      throw dependencyFailed(`version ${canary.version} should get ${weight} % of the requests, and the cluster sends it none`, {
        hint: 'See the EndpointSlices of its Service.',
      })
    }
    await pause(1, signal)
  }
}

async function pause(seconds: number, signal: AbortSignal): Promise<void> {
  await sleep(1000 * seconds, undefined, {signal}).catch(() => signal.throwIfAborted())
}

/** The sources that decide. @throws Failure (input-error) when nothing says where they are: without evidence nothing is promoted. */
async function openSource(
  {inputs, preparation, context, name}: WatchOptions,
  {stable, canary}: {readonly stable: Instance; readonly canary: Instance},
  since: string | undefined,
): Promise<{observe(): Promise<Observation>}> {
  const arm = (instance: Instance): NamedArm => ({
    arm: instance.id === 0 ? name : nameOf(name, instance),
    version: instance.version,
  })
  // A rollout of an older release does not say when it began: then nothing of the past is its evidence.
  const began = (since === undefined ? context.now().getTime() : Date.parse(since)) / 1000
  const {metrics = []} = preparation.rules
  const sources = await openSources({inputs, metrics, stable: arm(stable), canary: arm(canary), since: began, context})
  if (sources.length === 0) throw noEvidence()
  return {observe: () => observeAll(sources)}
}

/** Checked before anything starts, and again at each look. */
export const noEvidence = () =>
  inputError('nothing says what the versions do with the users’ requests', {
    hint: 'Give metrics-url, or metrics with prometheus-url or metrics-file: without evidence nothing is promoted.',
  })

function firstVersion(weight: number): Look {
  const reason = 'first version: its pods are ready, and there is nothing to compare it with'
  return {weight, observation: {stable: noCounts, canary: noCounts}, metrics: [], decision: 'promote', reason}
}
