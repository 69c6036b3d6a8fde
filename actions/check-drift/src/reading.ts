import type {Context} from '@modelflight/core/action'
import type {Check} from '@modelflight/core/verdict'
import type {Contract} from '@modelflight/data/contract/types'
import {type ReadingRules, rulesOfContract, rulesOfProfile} from '@modelflight/data/reading-rules'
import type {Reference} from './reference.ts'
import type {Current} from './subject.ts'

/** How today's data is read, and what has to be said of it. */
export interface CurrentReading {
  readonly rules: ReadingRules
  readonly checks: readonly Check[]
}

/**
 * Finds out how today's data is read: as the reference was, or as a contract says. A profile of an older version does not say how its data is
 * written: then today's data is read in the dialect that gives the profile's columns and kinds, and that is a warning.
 *
 * @throws Failure as `rulesOfProfile` does.
 */
export async function readingOf(
  reference: Reference,
  current: Current,
  contract: Contract | undefined,
  {signal}: Context,
): Promise<CurrentReading> {
  if (reference.kind === 'no-model') return {rules: rulesOfContract(contract), checks: []}
  const {profile, name} = reference
  const rules = await rulesOfProfile(profile, name, contract)
  const first = current.kind === 'data' ? current.dataset.files[0] : undefined
  if (contract !== undefined || profile.reading !== undefined || first === undefined || first.problem !== undefined)
    return {rules, checks: []}
  const {fittedDialect} = await import('@modelflight/data/fitted-dialect')
  const dialect = await fittedDialect(profile, first, signal)
  if (dialect === undefined) return {rules, checks: []}
  const fitted = await rulesOfProfile({...profile, reading: {dialect}}, name)
  return {
    rules: fitted,
    checks: [
      {
        id: 'reading',
        status: 'warn',
        message: `${name} does not say how its data is written (it was made by an older version); ${first.name} has the columns and types of the profile in the dialect ${JSON.stringify(dialect)}, and was read in it`,
        hint: 'Make the profile again with validate-data, or name the contract of the data in `contract`.',
      },
    ],
  }
}
