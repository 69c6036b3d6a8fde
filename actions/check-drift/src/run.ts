import {join} from 'node:path'
import type {Context, Result} from '@modelflight/core/action'
import type {Values} from '@modelflight/core/fields'
import {writeAtomic} from '@modelflight/core/files'
import {type Check, verdictOf} from '@modelflight/core/verdict'
import {driftScore} from '@modelflight/data/drift/temper'
import {profileText} from '@modelflight/data/profile/store'
import type {Profile} from '@modelflight/data/profile/types'
import {type Assessment, assess} from './assess.ts'
import {checksOf} from './checks.ts'
import {loadContract} from './contract.ts'
import {type HistoryPlace, historyPlace, readHistory, writeHistory} from './history-store.ts'
import type {inputs} from './inputs.ts'
import {acknowledgedOf, consecutiveOf, limitsOf, windowOfInput, zoneOfInput} from './limits.ts'
import type {outputs} from './outputs.ts'
import {requirePerformanceInputs} from './performance.ts'
import {readingOf} from './reading.ts'
import {type Judged, recordOf} from './record.ts'
import {findReference, type Reference} from './reference.ts'
import {detailsOf, reportSection} from './report.ts'
import {failuresOf} from './retrain.ts'
import {scheduleChecks} from './schedule.ts'
import {type Current, findCurrent, type Subject, subjectOf} from './subject.ts'
import {retrainBlocks, tell} from './tell.ts'
import {volumeChecks} from './volume.ts'
import {windowChecks, windowWords} from './window-checks.ts'

/** The inputs of check-drift, read. */
export type Inputs = Values<typeof inputs>

/**
 * Profiles today's data, compares it with the reference, judges column by column, and tells people where that is wanted.
 *
 * @throws Failure as `findReference`, `resolveDataset`, `subjectOf` and `assess` do.
 */
export async function run(inputs: Inputs, context: Context): Promise<Result<typeof outputs>> {
  requireReadable(inputs)
  const current = await findCurrent(inputs, context)
  const loaded = await loadContract(inputs.contract, context)
  const reference = await findReference(inputs, loaded?.contract, context)
  if (context.plan) return await planned(reference, current, inputs, context)
  const reading = await readingOf(reference, current, loaded?.contract, context)
  const subject = await subjectOf(current, reading.rules, inputs, context)
  const path = await storeProfile(subject.profile, context)
  if (reference.kind === 'no-model') return withoutReference(reference.name, subject.profile, path, context)
  const place = historyPlace(context.model ?? reference.name, context)
  const earlier = await readHistory(place, reference.digest, context)
  const schedule = await scheduleChecks(inputs.period, earlier.checkedAt, context)
  const assessment = await assess(subject, reference, earlier, inputs, context)
  const volume = await volumeChecks({subject, reference, earlier}, inputs, context)
  const notes = [...volume, ...reading.checks, ...windowChecks(subject)]
  return await concluded({inputs, context, subject, reference, place, path, schedule, notes, data: namesOf(current)}, assessment)
}

const namesOf = (current: Current): readonly string[] =>
  (current.kind === 'data' ? current.dataset.files : current.profiles).map(({name}) => name)

/** Inputs with a grammar of their own are read before any data is. */
function requireReadable(inputs: Inputs): void {
  limitsOf(inputs)
  consecutiveOf(inputs.consecutive)
  acknowledgedOf(inputs.acknowledged)
  windowOfInput(inputs.window)
  zoneOfInput(inputs.zone)
  requirePerformanceInputs(inputs)
}

interface Run {
  readonly inputs: Inputs
  readonly context: Context
  readonly subject: Subject
  readonly reference: Extract<Reference, {kind: 'profile'}>
  readonly place: HistoryPlace
  /** Of the stored profile. */
  readonly path: string
  /** What there is to say of the schedule itself. */
  readonly schedule: readonly Check[]
  /** What there is to say of how the data was read. */
  readonly notes: readonly Check[]
  /** Names of today's data. */
  readonly data: readonly string[]
}

async function concluded(
  {inputs, context, subject, reference, place, path, schedule, notes, data}: Run,
  assessment: Assessment,
): Promise<Result<typeof outputs>> {
  const {judgement, performance, importance, history} = assessment
  const checks = [...checksOf(assessment), ...notes]
  const verdict = verdictOf([...checks, ...schedule])
  const judged: Judged = {...assessment, verdict, reference, current: subject.profile, data, window: windowWords(subject)}
  const hasDrift =
    judgement.drifted.length > 0 ||
    performance?.status === 'fail' ||
    assessment.kpis.some(({status}) => status === 'fail') ||
    assessment.relation?.status === 'fail'
  const report = reportSection(judged)
  const told = await tell(
    {
      wanted: new Set(inputs['on-drift']),
      workflow: inputs['retrain-workflow'],
      key: place.key,
      subject: place.subject,
      hasDrift,
      // A warning about the schedule says nothing about the data: it keeps no issue open.
      status: verdictOf(checks).status,
      failures: failuresOf(assessment),
      retrainOn: inputs['retrain-on'],
      notifiedAt: history.notifiedAt,
      cooldownSeconds: inputs.cooldown,
      reopenDays: inputs['reopen-days'],
      section: report,
      drifted: judgement.drifted,
      data,
    },
    context,
  )
  const section = {...report, blocks: [...retrainBlocks(told.retraining), ...report.blocks]}
  const kept = told.notified ? {...history, notifiedAt: context.now().toISOString()} : history
  await writeHistory(place, kept, context)
  const prediction = judgement.columns.find(({column}) => column === inputs.predictions)
  return {
    verdict,
    outputs: {
      'drift-detected': hasDrift,
      'drifted-columns': JSON.stringify(judgement.drifted),
      'max-psi': judgement.maxPsi?.value ?? '',
      'drift-score': driftScore(judgement, importance),
      'prediction-drift': prediction?.findings.find(({aspect}) => aspect === 'distribution')?.effect?.value ?? '',
      'estimated-performance': performance?.metrics[0]?.value ?? '',
      'issue-number': told.issue ?? '',
      'retrain-run-id': told.retrainRun ?? '',
      profile: path,
    },
    section,
    record: recordOf(judged, told),
    details: detailsOf(assessment),
    files: [path, place.path],
  }
}

/** The profile of today may be the reference of tomorrow. */
async function storeProfile(profile: Profile, context: Context): Promise<string> {
  const path = join(context.outputDir, 'profiles', 'current.json')
  await writeAtomic(path, profileText(profile))
  return path
}

/** What would be done, and whether the schedule still does it. */
async function planned(reference: Reference, current: Current, {period}: Inputs, context: Context): Promise<Result<typeof outputs>> {
  const files = current.kind === 'data' ? current.dataset.files.length : current.profiles.length
  const message = `would compare ${files} ${files === 1 ? 'file' : 'files'} with ${reference.name}`
  const isWatched = period !== undefined && reference.kind === 'profile'
  const history = isWatched
    ? await readHistory(historyPlace(context.model ?? reference.name, context), reference.digest, context)
    : undefined
  const schedule = await scheduleChecks(isWatched ? period : undefined, history?.checkedAt, context)
  return unjudged([{id: 'plan', status: 'pass', message}, ...schedule], 'Nothing was done: this is the plan.', '')
}

/** No model serves yet, so there is nothing to compare with: not a pass. */
function withoutReference(name: string, current: Profile, path: string, context: Context): Result<typeof outputs> {
  const check: Check = {
    id: 'reference',
    status: 'inconclusive',
    n: current.rows,
    message: `the registry has no ${name}, so there is no profile to compare with`,
    hint: 'Register and deploy a model first, or name a stored profile in `reference`.',
  }
  return {...unjudged([check], `There is no ${name} yet: nothing was compared.`, context.display(path)), files: [path]}
}

function unjudged(checks: readonly Check[], headline: string, profile: string): Result<typeof outputs> {
  const verdict = verdictOf([...checks])
  const empty = {'drift-score': '', 'prediction-drift': '', 'estimated-performance': '', 'issue-number': '', 'retrain-run-id': ''}
  return {
    verdict,
    outputs: {'drift-detected': false, 'drifted-columns': '[]', 'max-psi': '', ...empty, profile},
    section: {id: 'check-drift', title: 'Drift', tone: verdict.status, headline, blocks: []},
  }
}
