import {join, resolve, sep} from 'node:path'
import type {Context} from '@modelflight/core/action'
import {inputError} from '@modelflight/core/errors'
import type {Values} from '@modelflight/core/fields'
import {readText, resolveInside} from '@modelflight/core/files'
import type {Json} from '@modelflight/core/schema'
import type {Check} from '@modelflight/core/verdict'
import {type Code, type CodeScope, digestCode, hasUncommittedChanges} from '@modelflight/training/code'
import {containerEnvironment, describeEnvironment, type Environment} from '@modelflight/training/environment'
import {describeHardware, type Hardware} from '@modelflight/training/hardware'
import {inputDigest} from '@modelflight/training/inputs'
import type {KubernetesOptions} from '@modelflight/training/kubernetes/job'
import {readKubernetesOptions} from '@modelflight/training/kubernetes/options'
import {conventions, type OutputKind, outputKinds} from '@modelflight/training/outputs'
import {digestData, type TrainingData} from './datasets.ts'
import type {inputs as spec} from './inputs.ts'
import {checkValidated} from './validated.ts'

/** The inputs, read. */
export type Inputs = Values<typeof spec>

/** Everything that decides what the training gives, digested. */
export interface Prepared {
  readonly inputDigest: string
  readonly code: Code
  /** What counts as code. */
  readonly scope: CodeScope
  /** Undefined outside git. */
  readonly uncommittedChanges: boolean | undefined
  readonly data: readonly TrainingData[]
  readonly validated: Check
  readonly params: Json
  readonly env: Readonly<Record<string, string>>
  readonly environment: Environment
  /** Undefined where the command runs elsewhere. */
  readonly hardware: Hardware | undefined
  readonly timeoutSeconds: number
  readonly kubernetes: KubernetesOptions | undefined
  readonly places: Places
}

/** Where outputs may lie; absolute. */
export interface Places {
  readonly declared: Readonly<Record<OutputKind, string | undefined>>
  readonly further: readonly string[]
  /** Looked at for kinds that were not declared, in order of preference. */
  readonly conventional: Readonly<Record<OutputKind, readonly string[]>>
}

/** All places that a run of these inputs may write outputs to. */
export const allPlaces = ({declared, further, conventional}: Places): readonly string[] => [
  ...outputKinds.flatMap((kind) => declared[kind] ?? conventional[kind]),
  ...further,
]

/** Digests the inputs of the training; runs nothing but `git` and `<interpreter> --version`. */
export async function prepare(inputs: Inputs, context: Context): Promise<Prepared> {
  const {workingDirectory: folder, workspace, signal} = context
  const places = placesOf(inputs, context)
  const data = await digestData(inputs.data ?? [], context)
  const validated = await checkValidated(data, inputs['require-validated'], context)
  const params = await readParams(inputs, context)
  const env = readEnv(inputs.env ?? [])
  const only = (inputs.code ?? []).map((path) => resolveInside(path, workspace, folder))
  const scope: CodeScope = {folder, only, ...notCode(inputs, places, data, context), signal}
  const code = await digestCode(scope)
  const [environment, hardware] = await describePlace(inputs, env, context)
  const digest = inputDigest({
    script: inputs.run,
    shell: inputs.shell,
    folder: context.display(folder),
    codeDigest: code.digest,
    data,
    params,
    env,
    environment,
    outputs: [...Object.values(places.declared).flatMap((path) => path ?? []), ...places.further].map(context.display),
    further: furtherInputs(inputs),
  })
  const uncommittedChanges = await hasUncommittedChanges(folder, signal)
  const [timeoutSeconds, kubernetes] = [timeoutOf(inputs), kubernetesOf(inputs, context)]
  return {
    inputDigest: digest,
    code,
    scope,
    uncommittedChanges,
    data,
    validated,
    params,
    env,
    environment,
    hardware,
    timeoutSeconds,
    kubernetes,
    places,
  }
}

/** The environment and the machine that the command has: this one's, or what is known of a container's. */
async function describePlace(
  inputs: Inputs,
  env: Readonly<Record<string, string>>,
  {workingDirectory: folder, workspace, signal}: Context,
): Promise<readonly [Environment, Hardware | undefined]> {
  if (inputs.backend !== 'local') return [await containerEnvironment(folder, workspace), undefined]
  const script = [inputs['test-command'] ?? '', inputs.run].join('\n')
  return await Promise.all([describeEnvironment({script, folder, workspace, env, signal}), describeHardware(folder, signal)])
}

/** What else decides the result, where it is not at its default. */
const furtherInputs = (inputs: Inputs): Readonly<Record<string, Json>> => ({
  ...(inputs.seeds === 1 ? {} : {seeds: inputs.seeds}),
  ...(inputs['determinism-check'] ? {'determinism-check': true} : {}),
  ...(inputs['test-command'] === undefined ? {} : {'test-command': inputs['test-command']}),
  ...(inputs.backend === 'local' ? {} : {backend: inputs.backend, kubernetes: inputs.kubernetes?.value ?? null}),
})

/** The path of the kubeconfig is relative to the working directory. */
function kubernetesOf({backend, kubernetes}: Inputs, {workingDirectory}: Context): KubernetesOptions | undefined {
  if (backend !== 'kubernetes') return undefined
  const options = readKubernetesOptions(kubernetes?.value ?? {})
  return options.kubeconfig === undefined ? options : {...options, kubeconfig: resolve(workingDirectory, options.kubeconfig)}
}

function timeoutOf({timeout, 'timeout-minutes': minutes}: Inputs): number {
  if (minutes === 0 || timeout === 0)
    throw inputError('the time limit is 0, so nothing could be trained', {hint: 'Write e.g. timeout: 2h.'})
  return minutes === undefined ? timeout : minutes * 60
}

/** Data and outputs are not code: they are digested on their own, or made by the run. */
function notCode(
  inputs: Inputs,
  places: Places,
  data: readonly TrainingData[],
  {outputDir}: Context,
): Pick<CodeScope, 'except' | 'exceptUntracked'> {
  const declared = [...Object.values(places.declared), inputs['test-report']].flatMap((path) => path ?? [])
  const except = [outputDir, ...declared, ...places.further, ...data.flatMap(({paths}) => paths)]
  return {except, exceptUntracked: outputKinds.flatMap((kind) => places.conventional[kind])}
}

function placesOf(inputs: Inputs, context: Context): Places {
  const {workspace, workingDirectory} = context
  const below = (kind: OutputKind): readonly string[] => conventions[kind].map((name) => resolve(workingDirectory, name))
  const declared = {
    ...{model: inputs['model-path'], metrics: inputs.metrics, predictions: inputs.predictions},
    ...{params: undefined, plots: undefined},
  }
  const further = (inputs.outputs ?? []).map((path) => resolveInside(path, workspace, workingDirectory))
  for (const path of [...Object.values(declared), ...further]) if (path !== undefined) refuseOwnFolder(path, context)
  return {
    declared,
    further,
    conventional: {
      ...{model: below('model'), metrics: below('metrics'), predictions: below('predictions')},
      ...{params: below('params'), plots: below('plots')},
    },
  }
}

/** The kept copies lie there: they would be swept away with the copy of the run before. */
function refuseOwnFolder(path: string, context: Context): void {
  const own = join(context.outputDir, 'train')
  if (path !== own && !path.startsWith(`${own}${sep}`)) return
  throw inputError(`the command can not write ${context.display(path)}: Modelflight keeps its own copies in that folder`, {
    hint: 'Let the command write somewhere else, e.g. to the working directory.',
  })
}

async function readParams({params}: Inputs, context: Context): Promise<Json> {
  if (params === undefined) return {}
  if (typeof params.value !== 'string') return params.value
  const path = resolveInside(params.value, context.workspace, context.workingDirectory)
  const name = context.display(path)
  const {parseYaml} = await import('@modelflight/core/yaml')
  const {value, at} = parseYaml(await readText(path, name), name)
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  throw inputError(`${name} must hold a mapping of names to values`, {
    where: at(''),
    hint: 'Write e.g. `epochs: 10`, or leave the input params out.',
  })
}

function readEnv(lines: readonly string[]): Readonly<Record<string, string>> {
  const pairs = lines.map((line) => {
    const match = /^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/s.exec(line)
    if (match?.[1] === undefined) throw inputError('a line of the input env is not of the form NAME=value', {where: {file: 'input env'}})
    return [match[1], match[2] ?? ''] as const
  })
  return Object.fromEntries(pairs)
}
