import {Failure} from '@modelflight/core/errors'
import type {JsonObject} from '@modelflight/core/schema'
import {type Dataset, withDialect} from '../dataset.ts'
import {dialectLine} from '../dialect/suggest.ts'
import {type ReadContext, type Scan, scanDataset} from '../profile-dataset.ts'
import {adviseDialect, dialectOf} from './advice.ts'
import {proposeContract} from './propose.ts'

/** Data with the contract that is proposed for it. */
export interface Understood {
  readonly scan: Scan
  /** As YAML. */
  readonly contract: string
  /** The dialect of that contract where it is a guess, as a line of YAML. */
  readonly guessed: string | undefined
}

/**
 * Reads data as it is written or, failing that, as it is likely written, and proposes a contract for it.
 *
 * @param name what the first line of the contract says it was made from.
 * @param given the dialect, as a contract says it, if somebody wrote it down.
 * @throws Failure as `scanDataset`, where no guess makes the data readable.
 */
export async function understandData(
  dataset: Dataset,
  name: string,
  given: JsonObject | undefined,
  context: ReadContext,
): Promise<Understood> {
  const written = withDialect(dataset, given === undefined ? undefined : await dialectOf(given))
  const read = await scanDataset(written, {}, context).catch((error: unknown) => {
    if (error instanceof Failure && error.errorClass === 'input-error') return error
    throw error
  })
  const {dialect, hints, ...advised} = await adviseDialect(
    {dataset, scan: read instanceof Failure ? undefined : read, dialect: given},
    context,
  )
  const scan = advised.scan ?? read
  if (scan instanceof Failure) throw scan
  const contract = await proposeContract({dataset, scan, name, dialect: dialect ?? given, hints}, context)
  return {scan, contract, guessed: dialect === undefined ? undefined : dialectLine(dialect)}
}
