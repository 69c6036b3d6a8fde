import type {Check} from '@modelflight/core/verdict'
import {contractChecks} from '../src/contract/checks.ts'
import {resolveDataset, withDialect} from '../src/dataset.ts'
import {scanDataset} from '../src/profile-dataset.ts'
import {type ProposalRequest, proposeContract} from '../src/proposal/propose.ts'
import {understandData} from '../src/proposal/understand.ts'
import {contract, type Workplace} from './harness.ts'

/** A day after the newest data of the tests. */
export const now = new Date('2026-01-10T00:00:00Z')

/** The contract that is proposed for files of a workplace. */
export async function proposed(
  place: Workplace,
  patterns: readonly string[],
  dialect?: NonNullable<ProposalRequest['dialect']>,
): Promise<string> {
  const dataset = await resolveDataset(patterns, {workspace: place.folder, workingDirectory: place.folder})
  const spoken = dialect === undefined ? undefined : (await contract(JSON.stringify({dialect}))).dialect
  const scan = await scanDataset(withDialect(dataset, spoken), {}, place.context)
  return proposeContract({dataset, scan, name: patterns.join(', '), dialect}, place.context)
}

/** The contract that a user of a file without any gets. */
export async function understood(place: Workplace, name: string): Promise<string> {
  const dataset = await resolveDataset([name], {workspace: place.folder, workingDirectory: place.folder})
  return (await understandData(dataset, name, undefined, place.context)).contract
}

/** What files of a workplace miss of a contract. */
export async function missed(place: Workplace, patterns: readonly string[], yaml: string): Promise<readonly Check[]> {
  const rules = await contract(yaml)
  const dataset = await resolveDataset(patterns, {workspace: place.folder, workingDirectory: place.folder})
  const scan = await scanDataset(withDialect(dataset, rules.dialect), {contract: rules}, place.context)
  return contractChecks(rules, scan, now).filter(({status}) => status !== 'pass' && status !== 'skipped')
}
