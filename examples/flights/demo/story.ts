import {basename, join} from 'node:path'
import {modelflight, type Options, type Outcome} from './command.ts'

/** One step of the story with the exit code that it must end with. */
export interface Told extends Outcome {
  readonly expected: number
}

/** Steps that belong together: one candidate on its way, or the watch over the data. */
export interface Chapter {
  readonly id: string
  readonly title: string
  readonly steps: readonly Told[]
}

/** Called after each step, to show how far the demo is. */
export type OnStep = (chapter: string, step: Told) => void

/** Runs one action within a chapter. */
export type Step = (action: string, options: Options, expected?: number) => Promise<Told>

/** Runs the steps of a chapter in order. */
export async function chapter(id: string, title: string, onStep: OnStep, tell: (step: Step) => Promise<void>): Promise<Chapter> {
  const steps: Told[] = []
  await tell(async (action, options, expected = 0) => {
    const told = {...(await modelflight(action, id, options)), expected}
    steps.push(told)
    onStep(title, told)
    return told
  })
  return {id, title, steps}
}

const month = (name: string): string => `data/${name}.csv`
const holdout = 'data/holdout.csv'

/** From data to a judged model. The holdout is validated by itself, so that the profile describes the training data alone. */
export async function trainAndJudge(step: Step, id: string, months: readonly string[], params: string, gate = 0): Promise<Told> {
  await step('validate-data', {data: holdout})
  const {outputs} = await step('validate-data', {data: months.map(month)})
  await step('train', {
    data: [...months.map(month), holdout],
    env: `FLIGHTS_TRAIN=${months.map(month).join(' ')}`,
    params,
  })
  await step('evaluate-gate', {}, gate)
  return await step(
    'register-model',
    {profile: join('.modelflight', id, 'profiles', basename(outputs['profile'] ?? ''))},
    gate === 0 ? 0 : 4,
  )
}
