import type {Check} from '@modelflight/core/verdict'
import type {Gate} from './gate-file.ts'

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

const keyOf = ({metric, rule}: Gate): string => `${metric} ${side(rule.bound)}`

/** A limit that becomes strict or inclusive is still the same limit. */
function side(bound: Gate['rule']['bound']): string {
  if (bound === 'min' || bound === 'above') return 'lower limit'
  if (bound === 'max' || bound === 'below') return 'upper limit'
  return bound === 'max-gain' ? 'largest gain' : 'baseline'
}

/** The least gain or the greatest loss as one number: what a candidate must at least gain. */
function demanded({rule}: Gate): number {
  const {bound, amount} = rule
  if (bound === 'max' || bound === 'below' || bound === 'max-gain' || bound === 'max-loss' || bound === 'loss-below') return -amount.value
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
  if (gate.missing === 'fail' && other.missing === 'warn') changes.push(warning(gate, 'missing: fail', 'missing: warn', 'weakens'))
  if (gate.onInconclusive !== 'warn' && other.onInconclusive === 'warn') {
    changes.push(warning(gate, `on-inconclusive: ${gate.onInconclusive}`, 'on-inconclusive: warn', 'weakens'))
  }
  if (other.minSamples < gate.minSamples) {
    changes.push(warning(gate, `min-samples: ${gate.minSamples}`, `min-samples: ${other.minSamples}`, 'weakens'))
  }
  if (requirement(gate) !== 'point' && requirement(other) === 'point') {
    changes.push(warning(gate, `require: ${requirement(gate)}`, 'require: point', 'weakens'))
  }
  return changes
}

const requirement = ({rule}: Gate): string => (rule.kind === 'baseline' ? rule.require : 'point')

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
