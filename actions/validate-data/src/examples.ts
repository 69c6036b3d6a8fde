import type {Contract} from '@modelflight/data/contract/types'
import type {Dataset} from '@modelflight/data/dataset'
import type {FaultyCell} from '@modelflight/data/faulty-cells'
import type {ReadContext, Scan} from '@modelflight/data/profile-dataset'

/** Which cells may be shown. */
export interface ExampleLimits {
  /** Per column. */
  readonly most: number
  /** Columns that never show a value. */
  readonly masked: readonly string[]
}

/** Some cells at fault: only where the user asks for examples, and never of columns that must stay hidden. */
export async function examplesOf(
  contract: Contract,
  {findings}: Scan,
  dataset: Dataset,
  {most, masked}: ExampleLimits,
  context: ReadContext,
): Promise<readonly FaultyCell[]> {
  const isHidden = (name: string): boolean => masked.includes(name) || contract.columns.get(name)?.pii === true
  const columns = [...new Set(findings.map(({column}) => column))].filter((name) => !isHidden(name))
  if (most === 0 || columns.length === 0) return []
  const {findFaultyCells} = await import('@modelflight/data/faulty-cells')
  return findFaultyCells(dataset, contract, columns, most, context)
}
