import {inputError} from '@modelflight/core/errors'
import {cellResult, parseCell} from './cells.ts'
import {columnRule} from './contract/column-rule.ts'
import type {Contract} from './contract/types.ts'
import {type Dataset, withDialect} from './dataset.ts'
import type {Dialect} from './dialect.ts'
import {isClear, type Privacy} from './profile/build.ts'
import type {ColumnKind, ColumnProfile, Profile} from './profile/types.ts'
import type {ScanOptions} from './profile-dataset.ts'
import {isTyped} from './scan/kind-search.ts'

/** How data is read that is compared with a reference: in the dialect, the kinds and the privacy of the reference. */
export interface ReadingRules {
  readonly dialect: Dialect | undefined
  readonly kinds: ReadonlyMap<string, ColumnKind>
  /** Columns that hold text in the reference, of a format that does not type its values. */
  readonly texts: ReadonlySet<string>
  readonly privacy: ReadonlyMap<string, Pick<Privacy, 'category' | 'hidden'>>
}

/** Rules for data that is compared with nothing yet: those of a contract, if there is one. */
export function rulesOfContract(contract: Contract | undefined): ReadingRules {
  const rules = [...(contract?.columns.values() ?? [])]
  return {
    dialect: contract?.dialect,
    kinds: new Map(rules.flatMap(({name, kind}) => (kind === undefined ? [] : [[name, kind] as const]))),
    texts: new Set(),
    privacy: new Map(rules.map(({name, category, pii}) => [name, {category, hidden: pii}])),
  }
}

/**
 * Rules for data that is compared with a stored profile. What a contract says comes first: its dialect, the kinds and the privacy of its columns.
 *
 * @param name how messages call the profile.
 * @throws Failure input-error when the profile's dialect is of another version.
 */
export async function rulesOfProfile(profile: Profile, name: string, contract?: Contract): Promise<ReadingRules> {
  const own = contract === undefined ? await dialectOf(profile, name) : contract.dialect
  const isUntyped = profile.reading !== undefined && profile.reading.typed !== true
  const base = rulesOfContract(contract)
  const kinds = new Map<string, ColumnKind>()
  const privacy = new Map<string, Pick<Privacy, 'category' | 'hidden'>>()
  const texts = new Set<string>()
  for (const column of profile.columns) {
    const rule = contract === undefined ? undefined : columnRule(contract, column.name)
    const isKnown = rule?.kind !== undefined || (column.distribution.kind !== 'empty' && !isPlainText(column))
    if (isKnown) kinds.set(column.name, rule?.kind ?? column.kind)
    if (isKnown && column.kind === 'text' && isUntyped) texts.add(column.name)
    privacy.set(column.name, rule === undefined ? privacyOf(column) : {category: rule.category, hidden: rule.pii})
  }
  return {dialect: own, kinds: new Map([...base.kinds, ...kinds]), texts, privacy: new Map([...base.privacy, ...privacy])}
}

/** The same data set, to be read by the rules. */
export const readBy = (dataset: Dataset, {dialect}: ReadingRules): Dataset => withDialect(dataset, dialect)

/** Options of a scan by the rules. Where values have types of their own, text that became numbers is a change. */
export function scanBy(dataset: Dataset, {kinds, texts, privacy}: ReadingRules): ScanOptions {
  const isOwn = dataset.files.every(({format}) => isTyped(format))
  const expected = isOwn ? new Map([...kinds].filter(([name, kind]) => kind !== 'text' || texts.has(name))) : kinds
  return {expected, privacy, tolerant: true}
}

/** Values that a profile hides, and values that it keeps however rare they are, are so in data like its own. */
function privacyOf({kind, distribution, lengths}: ColumnProfile): Pick<Privacy, 'category' | 'hidden'> {
  return {
    hidden: distribution.kind === 'hashed' && (kind !== 'text' || lengths === undefined),
    category: distribution.kind === 'values' && kind !== 'boolean' && !isClear(distribution.counts),
  }
}

/** Text of which no known value could be anything else: where it becomes numbers, its kind has changed. */
function isPlainText({kind, distribution}: ColumnProfile): boolean {
  if (kind !== 'text' || distribution.kind !== 'values') return false
  return distribution.counts.every(([value]) => {
    const bytes = Buffer.from(value)
    return otherKinds.every((other) => parseCell(other, bytes, 0, bytes.length) === cellResult.invalid)
  })
}

const otherKinds = ['number', 'time', 'boolean'] as const

const schemaOf: Readonly<Record<ColumnKind, {readonly type: string; readonly format?: string}>> = {
  integer: {type: 'integer'},
  number: {type: 'number'},
  boolean: {type: 'boolean'},
  text: {type: 'string'},
  time: {type: 'string', format: 'timestamp'},
}

/** The dialect that a profile's data is written in: read as a contract of the profile's columns would be, so that both know the same keys. */
export async function dialectOf({reading, columns}: Pick<Profile, 'reading' | 'columns'>, name: string): Promise<Dialect | undefined> {
  if (reading?.dialect === undefined) return undefined
  const properties = Object.fromEntries(columns.map((column) => [column.name, schemaOf[column.kind]]))
  const {readContract} = await import('./contract/read.ts')
  try {
    return (await readContract(JSON.stringify({dialect: reading.dialect, row: {properties}}), name)).dialect
  } catch (cause) {
    throw inputError(`${name}: this version of Modelflight does not know the dialect that the profile's data is written in`, {
      where: {file: name},
      hint: 'Make the profile again: run validate-data on the data and use its output `profile`. Or name the contract in `contract`.',
      cause,
    })
  }
}
