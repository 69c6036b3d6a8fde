import type {Context, Outputs, Result} from '@modelflight/core/action'
import type {Values} from '@modelflight/core/fields'
import {type Check, verdictOf} from '@modelflight/core/verdict'
import {type Decision, decide} from '@modelflight/evaluation/decide'
import {gatherEvidence, refuseUnknownMetrics} from '@modelflight/evaluation/evidence'
import {explainGate} from '@modelflight/evaluation/explain'
import type {GateFile, GateSettings} from '@modelflight/evaluation/gate-file'
import {sliceTable} from '@modelflight/evaluation/slice-table'
import {applyWaivers, type Waiver} from '@modelflight/evaluation/waivers'
import {code, paragraph} from '@modelflight/report/document'
import {findBaseline} from './baseline.ts'
import {candidateChecks, readCandidate} from './candidate.ts'
import {trainedModel} from './chain.ts'
import {type LoadedGate, loadGate} from './gate.ts'
import type {inputs as spec} from './inputs.ts'
import type {outputs} from './outputs.ts'
import {recordOf} from './record.ts'
import {diffOf, type Judgement, reportSection, trends} from './report.ts'
import {spokenWaivers} from './waive-comments.ts'
import {loadWaivers} from './waived.ts'

type Inputs = Values<typeof spec>

/** Reads gate, candidate and baseline, holds the one against the other, and says what came of it. */
export async function run(inputs: Inputs, context: Context): Promise<Result<typeof outputs>> {
  const gate = await loadGate(inputs.gate, context)
  if (inputs.explain) {
    if (inputs.metrics === undefined && inputs.predictions === undefined) return explained(gate)
    context.log.info(explainGate(gate.file))
  }
  const settings = withInputs(gate.file.settings, inputs)
  const {waivers, checks: waiverChecks} = await loadWaivers(inputs.waivers, context)
  const candidate = await readCandidate(inputs, settings, context)
  const model = await trainedModel(candidate.files, context)
  const evidence = gatherEvidence(candidate.metrics, candidate.read?.predictions, settings)
  if (candidate.metrics === undefined && candidate.read?.predictions !== undefined) {
    refuseUnknownMetrics(gate.file.gates, evidence.measurements)
  }
  const found = await baselineFor(gate.file, inputs, settings, evidence.holdoutDigest, context)
  const decided = decide(gate.file.gates, evidence, found.baseline, settings)
  const spoken = inputs['waive-comments'] === 'auto' ? await spokenWaivers(decided.checks, context) : {waivers: [], checks: []}
  const waived = applyWaivers(decided.checks, [...spoken.waivers, ...waivers], context.now())
  const decision = withChecks(decided, waived.checks)
  const holdout = holdoutChecks(inputs['holdout-digest'], evidence.holdoutDigest)
  const checks = [...waived.checks, ...candidateChecks(candidate, context), ...holdout, ...gate.changes, ...waiverChecks, ...spoken.checks]
  const verdict = verdictOf(checks)
  const judgement: Judgement = {gate, settings, evidence, ...found, decision, verdict, candidate}
  const slices = slicesShown(judgement, inputs.slices ?? [])
  return {
    verdict,
    outputs: outputsOf(judgement),
    section: reportSection(judgement, slices),
    record: recordOf(judgement, model, waived.used),
    details: detailsOf(judgement, slices, waived.used),
  }
}

function outputsOf(judgement: Judgement): Outputs<typeof outputs> {
  const {verdict, evidence, version} = judgement
  const ids = (status: string): string => JSON.stringify(verdict.checks.filter((check) => check.status === status).map(({id}) => id))
  const {improved, regressed} = trends(judgement)
  return {
    decision: verdict.status,
    'failed-gates': ids('fail'),
    'inconclusive-gates': ids('inconclusive'),
    'metrics-diff': JSON.stringify(diffOf(judgement)),
    'baseline-version': version?.version ?? '',
    'holdout-digest': evidence.holdoutDigest ?? '',
    improved: JSON.stringify(improved),
    regressed: JSON.stringify(regressed),
  }
}

const slicesShown = ({evidence: {predictions}, settings}: Judgement, columns: readonly string[]) =>
  predictions === undefined ? {} : sliceTable(predictions, columns, settings.asked, settings)

function detailsOf(judgement: Judgement, slices: ReturnType<typeof slicesShown>, waivers: readonly Waiver[]) {
  const {decision, candidate, gate} = judgement
  return {
    comparisons: diffOf(judgement),
    metrics: metricsOf(judgement),
    holdout: decision.holdout,
    columns: candidate.columns ?? null,
    gate: explainGate(gate.file),
    slices: decision.slices,
    'slices-shown': slices,
    waivers: waivers.map(({where, ...waiver}) => ({...waiver, line: where.line ?? null})),
  }
}

/** The checks of the comparison table are those after waivers. */
function withChecks(decision: Decision, checks: readonly Check[]): Decision {
  const after = new Map(checks.map((check) => [check.id, check]))
  const comparisons = decision.comparisons.map((one) => ({...one, checks: one.checks.map((check) => after.get(check.id) ?? check)}))
  return {...decision, checks: checks.slice(0, decision.checks.length), comparisons}
}

/** Nothing was judged: the verdict is inconclusive, and there is no record. */
function explained(gate: LoadedGate): Result<typeof outputs> {
  const text = explainGate(gate.file)
  const message = `${gate.file.gates.length} gates are well-formed; no metrics and no predictions were given, so none was asked`
  return {
    verdict: verdictOf([{id: 'explain', status: 'skipped', message}]),
    outputs: {
      decision: 'inconclusive',
      'failed-gates': '[]',
      'inconclusive-gates': '[]',
      'metrics-diff': '{}',
      'baseline-version': '',
      'holdout-digest': '',
      improved: '[]',
      regressed: '[]',
    },
    section: {
      id: 'evaluate-gate',
      title: 'Evaluation gate',
      tone: 'inconclusive',
      headline: `The gate of ${gate.name}, written out. Nothing was judged.`,
      blocks: text
        .trimEnd()
        .split('\n')
        .map((line) => paragraph(code(line))),
    },
    details: {gate: text},
  }
}

/** Holds the evaluation set against the digest that was pinned. */
function holdoutChecks(pinned: string | undefined, digest: string | undefined): Check[] {
  if (pinned === undefined) return []
  const status = digest === pinned ? 'pass' : 'fail'
  const message =
    digest === undefined
      ? 'the evaluation set is not known, so it can not be shown to be the pinned one'
      : `the evaluation set ${status === 'pass' ? 'is' : 'is not'} the pinned one`
  const hint = 'If the set was meant to change, merge the new holdout-digest on its own first, and score the champion again.'
  return [{id: 'holdout', status, observed: digest ?? 'unknown', limit: pinned, message, ...(status === 'pass' ? {} : {hint})}]
}

/** A gate that asks for no baseline needs none; where a model is named, its champion is shown for comparison. */
async function baselineFor(file: GateFile, inputs: Inputs, settings: GateSettings, holdout: string | undefined, context: Context) {
  const asked = inputs.baseline !== undefined || inputs['baseline-predictions'] !== undefined || context.model !== undefined
  const needed = file.gates.some(({rule}) => rule.kind === 'baseline')
  if (!asked && !needed) return {baseline: {kind: 'none'} as const, version: undefined}
  return await findBaseline(inputs, settings, holdout, context)
}

function withInputs(settings: GateSettings, inputs: Inputs): GateSettings {
  const {id, label, prediction, score} = inputs
  const named = Object.entries({id, label, prediction, score}).filter(([, name]) => name !== undefined)
  return {
    ...settings,
    task: inputs.task ?? settings.task,
    columns: {...settings.columns, ...Object.fromEntries(named)},
    sliceColumns: [...new Set([...settings.sliceColumns, ...(inputs.slices ?? [])])],
  }
}

const metricsOf = ({evidence}: Judgement): Record<string, number | null> =>
  Object.fromEntries([...evidence.measurements].map(([name, measured]) => [name, measured.kind === 'value' ? measured.value : null]))
