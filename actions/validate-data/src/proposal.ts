import {join} from 'node:path'
import type {Context} from '@modelflight/core/action'
import {writeAtomic} from '@modelflight/core/files'
import type {JsonObject} from '@modelflight/core/schema'
import type {Check} from '@modelflight/core/verdict'
import type {Dataset} from '@modelflight/data/dataset'
import type {ReadContext, Scan} from '@modelflight/data/profile-dataset'
import type {Advice} from '@modelflight/data/proposal/advice'
import type {LoadedContract} from './contract.ts'

/** Data that a contract is proposed for. */
export interface Proposable {
  /** The files, without a dialect. */
  readonly dataset: Dataset
  readonly scan: Scan
  /** What the first line of the proposal says it was made from. */
  readonly name: string
  readonly loaded: LoadedContract | undefined
  readonly masked: readonly string[] | undefined
}

/** How the data may be meant to be read; undefined where a contract says what its columns are. */
export async function adviceOn({dataset, scan, loaded, masked}: Proposable, reading: ReadContext): Promise<Advice | undefined> {
  if (loaded !== undefined && loaded.contract.columns.size > 0) return undefined
  const {adviseDialect} = await import('@modelflight/data/proposal/advice')
  return adviseDialect({dataset, scan, dialect: writtenDialect(loaded), maskColumns: masked}, reading)
}

/** Writes the proposal, in the dialect that the data was read with or is meant to be read with; gives back its path. */
export async function propose(
  {dataset, scan, name, loaded, masked}: Proposable,
  advice: Advice | undefined,
  reading: ReadContext,
  context: Context,
): Promise<string> {
  const path = join(context.outputDir, 'proposed', 'data-contract.yml')
  const {proposeContract} = await import('@modelflight/data/proposal/propose')
  const request = {
    dataset,
    scan: advice?.scan ?? scan,
    name,
    dialect: advice?.dialect ?? writtenDialect(loaded),
    maskColumns: masked,
    hints: advice?.hints ?? [],
  }
  await writeAtomic(path, await proposeContract(request, reading))
  const why = loaded === undefined ? 'no contract was given; one' : 'a contract'
  context.log.info(`${why} that the data fits was proposed in ${context.display(path)}`)
  return path
}

/** The dialect of a contract, as it is written there. */
function writtenDialect(loaded: LoadedContract | undefined): JsonObject | undefined {
  const shown = loaded?.contract.dialect?.shown
  if (shown === undefined) return undefined
  const dialect: JsonObject = JSON.parse(shown)
  return dialect
}

/** More columns than this are only counted. */
const mostHints = 20

/** One warning for each column that may be meant otherwise than it is read; they never fail a run. */
export async function adviceChecks(advice: Advice | undefined): Promise<readonly Check[]> {
  // What concerns no single column is a notice of the scan, which says the line.
  const hints = (advice?.hints ?? []).filter(({column}) => column !== '')
  if (hints.length === 0) return []
  const {dialectLine} = await import('@modelflight/data/dialect/suggest')
  const hint =
    advice?.dialect === undefined
      ? 'Correct the data where it is made, or say in a contract what the column is.'
      : `Write into the contract, if so: ${dialectLine(advice.dialect)}. The proposed contract has it.`
  const checks = hints.slice(0, mostHints).map(
    ({column, message, count, n}): Check => ({
      id: `dialect:${column}`,
      status: 'warn',
      ...(n === 0 ? {} : {observed: count, limit: 0, n}),
      message: message,
      hint,
    }),
  )
  const more = hints.length - checks.length
  return more === 0 ? checks : [...checks, {id: 'dialect', status: 'warn', message: `${more} more columns may be meant otherwise`, hint}]
}
