import type {Context} from '@modelflight/core/action'
import {type NewRecord, predicateTypes, type Subject} from '@modelflight/core/records'
import type {JsonObject} from '@modelflight/core/schema'
import type {Candidate} from '@modelflight/training/candidate'
import {setDigest} from './datasets.ts'
import type {RunFacts} from './execute.ts'
import {firstSeed} from './job.ts'
import type {Inputs, Prepared} from './prepare.ts'
import type {TestRecord} from './tests.ts'

/** What a record of train is made from. */
export interface Facts {
  readonly inputs: Inputs
  readonly prepared: Prepared
  readonly candidate: Candidate
  readonly startedAt: Date
  /** Where the result came from when it was not computed. */
  readonly reusedFrom: string | undefined
  /** Undefined when it was not computed. */
  readonly facts: RunFacts | undefined
}

/** The record of a training run: SLSA provenance v1 whose subject is the model, with its metrics and predictions. */
export function recordOf(facts: Facts, context: Context): NewRecord {
  const {candidate, prepared} = facts
  const order = ['model', 'metrics', 'predictions', 'params', 'plots', 'output']
  const subjects = candidate.items
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
    .map(({path, digest}): Subject => ({name: path, digest}))
  const materials: readonly Subject[] = [
    {name: 'inputs', digest: prepared.inputDigest},
    {name: 'code', digest: prepared.code.digest},
    ...prepared.data.map(({name, digest}): Subject => ({name, digest})),
    // The digest that validate-data gives to all of them as one data set, by which its profile is found.
    ...(prepared.data.length > 1 ? [{name: 'data', digest: setDigest(prepared.data.flatMap(({files}) => files))}] : []),
  ]
  return {subjects, materials, predicateType: predicateTypes.provenance, predicate: provenance(facts, context)}
}

function provenance({inputs, prepared, candidate, startedAt, reusedFrom, facts}: Facts, context: Context): JsonObject {
  const {environment, hardware} = prepared
  const image = facts?.image ?? prepared.kubernetes?.image
  return {
    buildDefinition: {
      buildType: 'https://modelflight.dev/train/v1',
      externalParameters: {
        run: inputs.run,
        shell: inputs.shell,
        workingDirectory: context.display(context.workingDirectory),
        params: prepared.params,
        // Values may be secret; they are part of the input digest.
        env: Object.keys(prepared.env).sort(),
      },
      internalParameters: {
        inputDigest: prepared.inputDigest,
        environment: {
          platform: environment.platform,
          arch: environment.arch,
          interpreters: environment.interpreters,
          lockFiles: environment.lockFiles,
          packages: environment.packages,
          ...(image === undefined ? {} : {image}),
          ...(hardware === undefined ? {} : {hardware: {...hardware}}),
        },
        seeds: seedsOf(inputs, prepared),
        uncommittedChanges: prepared.uncommittedChanges ?? null,
      },
      resolvedDependencies: dependencies(prepared, context),
    },
    runDetails: {
      builder: {id: `https://modelflight.dev/builders/${context.run.host}/v1`},
      metadata: {
        invocationId: candidate.run.url || candidate.run.id,
        startedOn: startedAt.toISOString(),
        finishedOn: context.now().toISOString(),
      },
      byproducts: [{name: 'candidate', annotations: {seconds: candidate.seconds, reusedFrom: reusedFrom ?? null}}, ...measured(facts)],
    },
  }
}

function seedsOf({seeds}: Inputs, {params}: Prepared): readonly number[] {
  const first = firstSeed(params)
  return Array.from({length: seeds}, (_, index) => first + index)
}

/** What was measured of the run: resources, energy with its method, the spread over seeds, the tests before. */
function measured(facts: RunFacts | undefined): readonly JsonObject[] {
  const {resources, energy, seeds, tests, mlflowRun} = facts ?? {}
  const {cpuSeconds = null, peakMemoryBytes = null} = resources ?? {}
  const spread = seeds === undefined ? {} : Object.fromEntries(Object.entries(seeds.metrics).map(([name, values]) => [name, {...values}]))
  return [
    ...(resources === undefined ? [] : [{name: 'resources', annotations: {cpuSeconds, peakMemoryBytes}}]),
    ...(energy === undefined ? [] : [{name: 'energy', annotations: {...energy}}]),
    ...(seeds === undefined ? [] : [{name: 'seeds', annotations: {seeds: seeds.seeds, metrics: spread}}]),
    ...(tests === undefined ? [] : [testsProduct(tests)]),
    ...(mlflowRun === undefined ? [] : [{name: 'mlflow-run', annotations: {...mlflowRun}}]),
  ]
}

const testsProduct = ({command, counts, report}: TestRecord): JsonObject => ({
  name: 'tests',
  ...(report === undefined ? {} : {digest: {sha256: report.replace(/^sha256:/, '')}}),
  annotations: {command, counts},
})

function dependencies(prepared: Prepared, {run}: Context): readonly JsonObject[] {
  const hex = (digest: string): JsonObject => ({sha256: digest.replace(/^sha256:/, '')})
  const page = URL.parse(run.url)
  const commit = run.sha === '' ? [] : [{uri: `git+${page?.origin ?? 'local:'}/${run.repository}@${run.ref}`, digest: {gitCommit: run.sha}}]
  const data = prepared.data.map(({name, digest}) => ({name, digest: hex(digest), annotations: {kind: 'data'}}))
  return [...commit, {name: 'code', digest: hex(prepared.code.digest), annotations: {files: prepared.code.files}}, ...data]
}
