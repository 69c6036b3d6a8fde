import type {Context, Result} from '@modelflight/core/action'
import type {Values} from '@modelflight/core/fields'
import {verdictOf} from '@modelflight/core/verdict'
import {decide} from '@modelflight/evaluation/decide'
import {gatherEvidence, refuseUnknownMetrics} from '@modelflight/evaluation/evidence'
import type {GateFile, GateSettings} from '@modelflight/evaluation/gate-file'
import {findBaseline} from './baseline.ts'
import {candidateChecks, readCandidate} from './candidate.ts'
import {trainedModel} from './chain.ts'
import {loadGate} from './gate.ts'
import type {inputs as spec} from './inputs.ts'
import type {outputs} from './outputs.ts'
import {recordOf} from './record.ts'
import {diffOf, type Judgement, reportSection, trends} from './report.ts'

type Inputs = Values<typeof spec>

/** Reads gate, candidate and baseline, holds the one against the other, and says what came of it. */
export async function run(inputs: Inputs, context: Context): Promise<Result<typeof outputs>> {
  const gate = await loadGate(inputs.gate, context)
  const settings = withInputs(gate.file.settings, inputs)
  const candidate = await readCandidate(inputs, settings, context)
  const model = await trainedModel(candidate.files, context)
  const evidence = gatherEvidence(candidate.metrics, candidate.read?.predictions, settings)
  if (candidate.metrics === undefined && candidate.read?.predictions !== undefined) {
    refuseUnknownMetrics(gate.file.gates, evidence.measurements)
  }
  const found = await baselineFor(gate.file, inputs, settings, context)
  const decision = decide(gate.file.gates, evidence, found.baseline, settings)
  const checks = [...decision.checks, ...candidateChecks(candidate, context), ...gate.changes]
  const verdict = verdictOf(checks)
  const judgement: Judgement = {gate, settings, evidence, ...found, decision, verdict, candidate}
  const {improved, regressed} = trends(judgement)
  return {
    verdict,
    outputs: {
      decision: verdict.status,
      'failed-gates': JSON.stringify(checks.filter(({status}) => status === 'fail').map(({id}) => id)),
      'metrics-diff': JSON.stringify(diffOf(judgement)),
      'baseline-version': found.version?.version ?? '',
      improved: JSON.stringify(improved),
      regressed: JSON.stringify(regressed),
    },
    section: reportSection(judgement),
    record: recordOf(judgement, model),
    details: {comparisons: diffOf(judgement), metrics: metricsOf(judgement), holdout: decision.holdout, columns: candidate.columns ?? null},
  }
}

/** A gate that asks for no baseline needs none; where a model is named, its champion is shown for comparison. */
async function baselineFor(file: GateFile, inputs: Inputs, settings: GateSettings, context: Context) {
  const asked = inputs.baseline !== undefined || inputs['baseline-predictions'] !== undefined || context.model !== undefined
  const needed = file.gates.some(({rule}) => rule.kind === 'baseline')
  if (!asked && !needed) return {baseline: {kind: 'none'} as const, version: undefined}
  return await findBaseline(inputs, settings, context)
}

function withInputs(settings: GateSettings, inputs: Inputs): GateSettings {
  const {id, label, prediction, score} = inputs
  const named = Object.entries({id, label, prediction, score}).filter(([, name]) => name !== undefined)
  return {...settings, task: inputs.task ?? settings.task, columns: {...settings.columns, ...Object.fromEntries(named)}}
}

const metricsOf = ({evidence}: Judgement): Record<string, number | null> =>
  Object.fromEntries([...evidence.measurements].map(([name, measured]) => [name, measured.kind === 'value' ? measured.value : null]))
