import type {StepResult} from '@modelflight/testing/runner'
import {expect} from 'vitest'
import type {Job, Journey} from './journey.ts'
import {type Params, params, project} from './project.ts'

/** What a step printed for people. */
export const printed = ({stdout, stderr}: StepResult): string => `${stdout.replace(/^::(debug|add-mask)::.*\n/gm, '')}${stderr}`

/** Status and error class, with the log when they are not as expected. */
export function expectEnd(result: StepResult, status: string, errorClass = 'none'): void {
  const {outputs} = result
  expect([outputs['status'], outputs['error-class']], printed(result)).toEqual([status, errorClass])
}

/** The three steps of a pull request, all configured in modelflight.yml. */
export async function validateTrainGate(job: Job, {registry}: Pick<Journey, 'registry'>) {
  return await judge(job, registry, {})
}

/** The same, where only the gate comments: the others need not wait for each other's parts. */
export async function judgeQuietly(job: Job, {registry}: Pick<Journey, 'registry'>) {
  return await judge(job, registry, {comment: 'never'})
}

async function judge(job: Job, registry: string, rest: Readonly<Record<string, string>>) {
  const validated = await job.step('validate-data', rest)
  const trained = await job.step('train', rest)
  const gated = await job.step('evaluate-gate', {registry})
  return {validated, trained, gated}
}

/** All steps of a push to main. */
export async function shipAll(job: Job, journey: Journey, config = {}) {
  const judged = await validateTrainGate(job, journey)
  const registered = await job.step('register-model', {registry: journey.registry})
  const deployed = await job.step('deploy-canary', {registry: journey.registry, target: 'local:rollouts', ...config})
  return {...judged, registered, deployed}
}

/** A pull request that sets other params. */
export async function proposeParams(journey: Journey, number: number, base: string, settings: Params, rest: object = {}) {
  const head = await journey.commit({'params.json': `${JSON.stringify(settings)}\n`}, base)
  const pull = {number, head, base, ...rest}
  journey.openPull(pull)
  return pull
}

/** A repository whose main has a champion: pushed, trained, gated, registered, served. */
export async function withChampion(journey: Journey, settings: Params = params.usual): Promise<string> {
  const sha = await journey.commit(project(settings))
  const job = await (await journey.run({event: 'push', sha})).job('ship')
  const {validated, trained, gated, registered} = await shipWithoutTraffic(job, journey)
  for (const step of [validated, trained, gated]) expectEnd(step, 'pass')
  expectEnd(registered, 'pass')
  expect(registered.outputs['alias']).toBe('champion')
  return sha
}

async function shipWithoutTraffic(job: Job, journey: Journey) {
  const judged = await validateTrainGate(job, journey)
  return {...judged, registered: await job.step('register-model', {registry: journey.registry})}
}
