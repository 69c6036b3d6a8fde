import type {Check} from '@modelflight/core/verdict'
import type {Gate, GateSettings} from './gate.ts'

/**
 * One warning for each limit that a pull request would loosen: the base branch's limit was used, and people should see both values.
 *
 * @param base the gates in force.
 * @param proposed the gates of the pull request.
 */
export function loosenedGates(base: readonly Gate[], proposed: readonly Gate[]): Check[] {
  return base.flatMap((gate): Check[] => {
    const other = proposed.find((candidate) => keyOf(candidate) === keyOf(gate))
    if (other === undefined) return [warning(gate, gate.text, 'nothing', 'takes out')]
    return [...(isLooser(gate, other) ? [warning(gate, gate.text, other.text, 'loosens')] : []), ...weightChanges(gate, other)]
  })
}

/** Which question it is: what is measured, on which rows, and which side is limited. */
const keyOf = ({metric, rule, filter, slices}: Gate): string => {
  const by = rule.kind === 'fairness' ? [rule.criterion, rule.by] : slices?.by
  return JSON.stringify([metric, rule.kind, side(rule.bound), filter, by])
}

/** A limit that becomes strict or inclusive is still the same limit. */
function side(bound: Gate['rule']['bound']): string {
  if (bound === 'min' || bound === 'above') return 'lower limit'
  if (bound === 'max' || bound === 'below') return 'upper limit'
  if (bound === 'max-difference' || bound === 'min-ratio') return bound
  return bound === 'max-gain' ? 'largest gain' : 'baseline'
}

/** The least gain or the greatest loss as one number: what a candidate must at least gain. */
function demanded({rule}: Gate): number {
  const {bound, amount} = rule
  if (
    bound === 'max' ||
    bound === 'below' ||
    bound === 'max-gain' ||
    bound === 'max-loss' ||
    bound === 'loss-below' ||
    bound === 'max-difference'
  )
    return -amount.value
  return amount.value
}

const isStrict = ({rule}: Gate): boolean => ['above', 'below', 'gain-above', 'loss-below'].includes(rule.bound)

function isLooser(gate: Gate, other: Gate): boolean {
  // Amounts in different units are shown to people rather than compared.
  if (gate.rule.amount.unit !== other.rule.amount.unit) return gate.rule.amount.value !== 0 || other.rule.amount.value !== 0
  const [before, after] = [demanded(gate), demanded(other)]
  return after < before || (after === before && isStrict(gate) && !isStrict(other))
}

function weightChanges(gate: Gate, other: Gate): Check[] {
  const changes: Check[] = []
  if (gate.onFail === 'fail' && other.onFail === 'warn') changes.push(warning(gate, 'on-fail: fail', 'on-fail: warn', 'weakens'))
  if (isWeaker(gate.missing, other.missing)) changes.push(warning(gate, `missing: ${gate.missing}`, `missing: ${other.missing}`, 'weakens'))
  if (isWeaker(gate.whenMissing, other.whenMissing)) {
    changes.push(warning(gate, `when-missing: ${gate.whenMissing}`, `when-missing: ${other.whenMissing}`, 'weakens'))
  }
  if (gate.onInconclusive !== 'warn' && other.onInconclusive === 'warn') {
    changes.push(warning(gate, `on-inconclusive: ${gate.onInconclusive}`, 'on-inconclusive: warn', 'weakens'))
  }
  if (other.minSamples < gate.minSamples) {
    changes.push(warning(gate, `min-samples: ${gate.minSamples}`, `min-samples: ${other.minSamples}`, 'weakens'))
  }
  // Any other change of how the number is found or held is shown to people rather than ranked.
  for (const [name, before, after] of [
    ['require', requirement(gate), requirement(other)],
    ['at', heldAt(gate), heldAt(other)],
    ['test', testInWords(gate), testInWords(other)],
    ['slices', slicesInWords(gate), slicesInWords(other)],
  ] as const) {
    if (before !== after && !(name === 'require' && before === 'point') && !(name === 'at' && before === 'point')) {
      changes.push(warning(gate, `${name}: ${before}`, `${name}: ${after}`, 'weakens'))
    }
  }
  return changes
}

const requirement = ({rule}: Gate): string => (rule.kind === 'baseline' ? rule.require : 'point')

const heldAt = ({rule}: Gate): string => (rule.kind === 'limit' ? rule.at : 'point')
const testInWords = ({test}: Gate): string =>
  `${test.method}, ${test.variant}, ${test.interval}, confidence ${test.confidence}${test.cluster === undefined ? '' : `, cluster ${test.cluster}`}${test.strata === undefined ? '' : `, strata ${test.strata}`}`
const slicesInWords = ({slices}: Gate): string =>
  slices === undefined ? 'none' : `min-samples ${slices.minSamples}, small-slice ${slices.smallSlice}, correction ${slices.correction}`

/**
 * One warning for each setting beside the gates that a pull request changes: which rows are read as what, how metrics are defined, how many
 * gates must pass.
 */
export function changedSettings(base: GateSettings, proposed: GateSettings, file: string): Check[] {
  const names: readonly (keyof GateSettings)[] = [
    'task',
    'columns',
    'positiveLabel',
    'threshold',
    'classes',
    'definitions',
    'correction',
    'atLeast',
    'maxWarnings',
  ]
  return names.flatMap((name): Check[] => {
    const [before, after] = [base[name], proposed[name]].map((value) => JSON.stringify(value ?? null).slice(0, 200))
    if (before === after) return []
    return [
      {
        id: `policy:settings:${name}`,
        status: 'warn',
        observed: after ?? '',
        limit: before ?? '',
        message: `this pull request changes ${name} of the gate file: ${before} becomes ${after}; the base branch's was used`,
        where: {file},
        hint: 'If that is meant, merge the gate on its own first.',
      },
    ]
  })
}

const levels: readonly string[] = ['skip', 'warn', 'fail']
const isWeaker = (before: string, after: string): boolean => levels.indexOf(after) < levels.indexOf(before)

function warning(gate: Gate, before: string, after: string, verb: string): Check {
  return {
    id: `policy:${gate.id}${verb === 'weakens' ? `:${before.split(':')[0]}` : ''}`,
    status: 'warn',
    observed: after,
    limit: before,
    message: `this pull request ${verb} the gate on ${gate.metric}: ${before} becomes ${after}; the base branch's ${before} was used`,
    where: gate.where,
    hint: 'If that is meant, merge the gate on its own first.',
  }
}
