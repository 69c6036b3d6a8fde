import {inputError} from '@modelflight/core/errors'
import {type DriftLimits, type DriftMethod, defaultLimits} from '@modelflight/data/drift/types'

/** Inputs that set limits. */
export interface LimitInputs {
  readonly method: DriftMethod
  readonly threshold: number | undefined
  readonly 'warn-threshold': number | undefined
  readonly 'min-rows': number
}

/**
 * The limits that the inputs ask for, over the defaults of the method. Warnings begin at half of a given threshold.
 *
 * @throws Failure input-error when the warning would come after the failure.
 */
export function limitsOf(inputs: LimitInputs): DriftLimits {
  const defaults = defaultLimits(inputs.method)
  const threshold = inputs.threshold ?? defaults.threshold
  const warnThreshold = inputs['warn-threshold'] ?? threshold / 2
  if (warnThreshold > threshold) {
    throw inputError(`warn-threshold ${warnThreshold} is above threshold ${threshold}`, {
      hint: 'A warning comes before the failure: lower it.',
    })
  }
  return {...defaults, threshold, warnThreshold, minRows: inputs['min-rows']}
}
