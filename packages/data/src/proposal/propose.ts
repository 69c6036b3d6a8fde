import type {Json} from '@modelflight/core/schema'
import type {Check} from '@modelflight/core/verdict'
import {contractChecks} from '../contract/checks.ts'
import {readContract} from '../contract/read.ts'
import type {Contract} from '../contract/types.ts'
import {type Dataset, withDialect} from '../dataset.ts'
import {type ReadContext, type Scan, scanDataset} from '../profile-dataset.ts'
import {contractText, keyCandidates, type ProposalSource} from './contract-text.ts'
import type {ReadingHint} from './hints.ts'

/** What to propose a contract for. */
export interface ProposalRequest {
  /** The files, without a dialect. */
  readonly dataset: Dataset
  /** The same, as it was read in the dialect. */
  readonly scan: Scan
  /** What the first line says the proposal was made from. */
  readonly name: string
  /** How the data is written, as a contract says it; undefined when as RFC 4180 has it. */
  readonly dialect?: {readonly [key: string]: Json} | undefined
  /** Columns whose values may not be seen. */
  readonly maskColumns?: readonly string[] | undefined
  /** What somebody should look at: it is written beside its column. */
  readonly hints?: readonly ReadingHint[]
}

/** A draft that still misses its data after so many readings has every column open. */
const mostRounds = 4

/**
 * Proposes a contract that the data fits: a draft is made from what a scan found, the data is read once more to be checked against it, and what the
 * data misses is left out, as is a key that repeats. So whatever the data is like, the proposal accepts it.
 *
 * @returns the contract as YAML, with the evidence as comments.
 */
export async function proposeContract(request: ProposalRequest, context: ReadContext): Promise<string> {
  const {dataset, scan} = request
  const source = sourceOf(request)
  if (scan.header.length > mostChecked) return contractText(source, [], namesAndTypes(request))
  const misses = {rules: new Set<string>(), types: new Set<string>()}
  let keys = keyCandidates(scan, source.partitions).slice(0, mostKeys)
  for (let round = 0; round < mostRounds; round++) {
    const contract = await readContract(contractText(source, keys, misses), 'data-contract.yml')
    const missed = await missedBy(dataset, contract, request, context)
    keys = keys.filter((key) => !missed.some(({id}) => id === `unique:${key}`))
    const first = keys.slice(0, 1)
    if (!addMisses(misses, missed, scan)) return contractText(source, first, misses)
  }
  return contractText(source, keys.slice(0, 1), {rules: new Set(), types: new Set(scan.header)})
}

const mostKeys = 5
/** Columns of which a draft is checked against the data: to read and check thousands once more takes longer than everything before. */
const mostChecked = 2000

/** Leaves of a draft that is not checked only what a scan has shown of every cell: the names, and the types of columns without odd cells. */
function namesAndTypes({dataset, scan}: ProposalRequest): {readonly rules: ReadonlySet<string>; readonly types: ReadonlySet<string>} {
  const isJson = dataset.files.some(({format}) => format === 'json' || format === 'jsonl')
  const odd = scan.profile.columns.filter(({nan, posInf, negInf, invalid}) => isJson || nan + posInf + negInf + invalid > 0)
  return {rules: new Set(scan.header), types: new Set(odd.map(({name}) => name))}
}

/** A proposal asks nothing that depends on the day. */
const noTime = new Date(0)

function sourceOf({dataset, scan, name, dialect, hints = []}: ProposalRequest): ProposalSource {
  return {
    scan,
    name,
    dialect,
    partitions: new Set(dataset.files.flatMap(({partitions = []}) => partitions.map(({column}) => column))),
    hasOptionalKeys: dataset.files.some(({format}) => format === 'json' || format === 'jsonl'),
    hints,
  }
}

async function missedBy(
  dataset: Dataset,
  contract: Contract,
  {maskColumns}: ProposalRequest,
  context: ReadContext,
): Promise<readonly Check[]> {
  const options = {contract, ...(maskColumns === undefined ? {} : {maskColumns})}
  const again = await scanDataset(withDialect(dataset, contract.dialect), options, context)
  return contractChecks(contract, again, noTime).filter(({status}) => status === 'fail' || status === 'inconclusive')
}

/** What a proposal says of a column, by the ids of its checks. */
const keywords = ['type', 'required', 'minimum', 'maximum', 'enum', 'nulls', 'values', 'coverage', 'present']

/** Leaves out what the data misses: all but the type first, then the type. Gives back whether there was anything. */
function addMisses(misses: {readonly rules: Set<string>; readonly types: Set<string>}, missed: readonly Check[], {header}: Scan): boolean {
  const faults = new Set(missed.map(({id}) => id))
  let isAny = false
  for (const name of header) {
    const own = keywords.filter((keyword) => faults.has(`${name}:${keyword}`))
    if (own.length === 0 || misses.types.has(name)) continue
    isAny = true
    if (misses.rules.has(name) || own.includes('type')) misses.types.add(name)
    misses.rules.add(name)
  }
  return isAny
}
