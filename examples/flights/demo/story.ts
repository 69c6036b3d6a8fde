import {modelflight, type Options, type Outcome} from './command.ts'

/** One step of the story with the exit code that it must end with. */
export interface Told extends Outcome {
  readonly expected: number
}

/** Steps that belong together: one candidate on its way, or the watch over the data. */
export interface Chapter {
  readonly id: string
  readonly title: string
  /** The candidate in a few words; empty where none is trained. */
  readonly candidate: string
  readonly steps: readonly Told[]
}

/** Called after each step, to show how far the demo is. */
export type OnStep = (chapter: string, step: Told) => void

/** Runs one action within a chapter. */
export type Step = (action: string, options: Options, expected?: number) => Promise<Told>

/** Runs the steps of a chapter in order. */
export async function chapter(
  {id, title, candidate}: Omit<Chapter, 'steps'>,
  onStep: OnStep,
  tell: (step: Step) => Promise<void>,
): Promise<Chapter> {
  const steps: Told[] = []
  await tell(async (action, options, expected = 0) => {
    const told = {...(await modelflight(action, id, options)), expected}
    steps.push(told)
    onStep(title, told)
    return told
  })
  return {id, title, candidate, steps}
}

/** From data to a judged model. The holdout is validated by itself, so that the profile describes the training data alone. */
export async function trainAndJudge(step: Step, params: string, gate = 0): Promise<Told> {
  await step('validate-data', {data: 'data/holdout.csv'})
  const {outputs} = await step('validate-data', {})
  await step('train', {params})
  await step('evaluate-gate', {}, gate)
  const profile = outputs['profile'] ?? ''
  return await step('register-model', gate === 0 ? {profile} : {}, gate === 0 ? 0 : 4)
}
