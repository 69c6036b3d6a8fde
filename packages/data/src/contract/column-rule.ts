import type {ColumnRule, Contract} from './types.ts'

/** Rules that were made for columns which a contract does not name, by contract and name. */
const made = new WeakMap<Contract, Map<string, ColumnRule | undefined>>()

/** The rule of a column of data: the one that names it, else what `patternProperties` and `additionalProperties` say; undefined when the contract does not speak of it. */
export function columnRule(contract: Contract, name: string): ColumnRule | undefined {
  const own = contract.columns.get(name)
  if (own !== undefined || contract.otherColumns.templates.length === 0) return own
  const known = made.get(contract) ?? new Map<string, ColumnRule | undefined>()
  made.set(contract, known)
  if (!known.has(name)) known.set(name, contract.otherColumns.ruleFor(name))
  return known.get(name)
}

/** Whether a contract leaves the type of a column open and asks nothing of its values: they are read as without a contract. */
export const isOpen = (rule: ColumnRule | undefined): boolean => rule === undefined || (rule.kind === undefined && rule.checks.length === 0)
