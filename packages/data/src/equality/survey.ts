import {inputError} from '@modelflight/core/errors'
import {nearest} from '@modelflight/core/nearest'
import type {JsonRow} from '../bytes/json-scanner.ts'
import {canonicalValue, type EqualityKind, isOfKind} from '../canonical.ts'
import type {DataFile, Dataset} from '../dataset.ts'
import {withKinds} from '../dialect.ts'
import type {ColumnKind} from '../profile/types.ts'
import {type ReadContext, readRows, TableBuilder} from '../read-table.ts'

/** What the cells of a column are, before they are compared with those of another data set. */
export interface SurveyedColumn {
  /** The narrowest kind that holds every cell; integers are numbers here. Undefined when no cell has a value. */
  readonly kind: Exclude<ColumnKind, 'integer'> | undefined
  /** Stored as binary floating-point numbers. */
  readonly isFloat: boolean
  /** The format says that they are numbers: they are not text that looks like one. */
  readonly isNumeric: boolean
}

/** The columns of a data set, in its order. */
export type Survey = ReadonlyMap<string, SurveyedColumn>

/**
 * Says what the columns of a data set hold: of Parquet from its schema, of text from every cell.
 *
 * @param columns that are wanted; all when left out.
 * @param known kinds of columns of text that were found before, which are not read again.
 * @throws Failure input-error when a wanted column is missing; as `readRows` does.
 */
export async function surveyDataset(
  dataset: Dataset,
  context: ReadContext,
  columns?: readonly string[],
  known?: ReadonlyMap<string, ColumnKind>,
): Promise<Survey> {
  const reader = new Surveyor(columns)
  for (const file of dataset.files) {
    if (file.format === 'parquet') await surveyParquet(file, reader, context)
    else if (columns?.every((name) => known?.has(name)) === true) reader.believe(columns, known)
    else await readRows({files: [guessed(file)]}, reader, context)
  }
  const found = reader.result()
  for (const name of columns ?? []) if (!found.has(name)) throw missingColumn(name, [...found.keys()], dataset.files[0]?.name ?? '')
  return found
}

/** A dialect's marks of numbers and words for booleans are looked for in every column of which the contract does not say the kind. */
const guessed = (file: DataFile): DataFile => (file.dialect === undefined ? file : {...file, dialect: {...file.dialect, isGuess: true}})

/** The same files, to be read with the kinds that a survey found: a dialect's marks are those of numbers and booleans only. */
export function withSurvey({files}: Dataset, survey: Survey): Dataset {
  const kinds = [...survey].flatMap(([name, {kind}]) => (kind === 'number' || kind === 'boolean' ? [[name, kind] as const] : []))
  return {files: files.map((file) => (file.dialect === undefined ? file : {...file, dialect: withKinds(file.dialect, kinds)}))}
}

function missingColumn(name: string, names: readonly string[], file: string): Error {
  const meant = nearest(name, names)
  return inputError(`${file} has no column ${JSON.stringify(name)}; its columns are ${names.slice(0, 20).join(', ')}`, {
    where: {file, field: name},
    ...(meant === undefined ? {} : {hint: `Did you mean ${meant}?`}),
  })
}

async function surveyParquet(file: DataFile, reader: Surveyor, context: ReadContext): Promise<void> {
  const [{describeParquet}, {kindOf}] = await Promise.all([import('../duckdb/read.ts'), import('../duckdb/plan.ts')])
  for (const column of await describeParquet(file, context)) {
    reader.note(column.name, numeric(kindOf(column)), {isFloat: /^(FLOAT|DOUBLE)$/.test(column.type)})
  }
}

type Kind = Exclude<ColumnKind, 'integer'>
const numeric = (kind: ColumnKind): Kind => (kind === 'integer' ? 'number' : kind)

const kinds = ['number', 'time', 'boolean'] as const
type Candidate = (typeof kinds)[number]

interface Found {
  left: readonly Candidate[]
  hasValue: boolean
  isFloat: boolean
  isNumeric: boolean
}

class Surveyor extends TableBuilder {
  private readonly found = new Map<string, Found>()
  private readonly only: ReadonlySet<string> | undefined

  constructor(columns: readonly string[] | undefined) {
    super(columns === undefined ? {} : {columns})
    this.only = columns === undefined ? undefined : new Set(columns)
  }

  override header(names: readonly string[]): readonly string[] {
    const wanted = super.header(names)
    for (const name of wanted) this.of(name)
    return wanted
  }

  override put(name: string, value: number | string | null): void {
    if (value === null || value === '') return
    const found = this.of(name)
    found.hasValue = true
    found.isNumeric = false
    if (found.left.length > 0) found.left = found.left.filter((kind) => isOfKind(kind, String(value)))
  }

  override record({cells}: JsonRow): void {
    for (const [name, {type, bytes, start, end}] of cells) {
      if (this.only?.has(name) === false) continue
      const found = this.of(name)
      if (type === 'null') continue
      if (type === 'number') this.note(name, 'number', {isFloat: false})
      else if (type === 'true' || type === 'false') this.note(name, 'boolean', {isFloat: false})
      else if (type === 'nested' || found.left.length === 0) this.note(name, 'text', {isFloat: false})
      else {
        const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8', start, end)
        this.note(name, isOfKind('time', text) ? 'time' : 'text', {isFloat: false})
      }
    }
    this.rows++
  }

  override endRow(): void {
    this.rows++
  }

  /** A column, or a cell, of which the format says the kind. */
  note(name: string, kind: Kind, {isFloat}: {readonly isFloat: boolean}): void {
    const found = this.of(name)
    found.left = found.left.filter((each) => each === kind)
    found.isFloat ||= isFloat
    found.isNumeric &&= kind === 'number'
    found.hasValue = true
  }

  believe(columns: readonly string[], known: ReadonlyMap<string, ColumnKind> | undefined): void {
    for (const name of columns) {
      this.note(name, numeric(known?.get(name) ?? 'text'), {isFloat: false})
      this.of(name).isNumeric = false
    }
  }

  result(): Survey {
    return new Map(
      [...this.found].map(([name, {left, hasValue, isFloat, isNumeric}]) => [
        name,
        {kind: hasValue ? (left[0] ?? 'text') : undefined, isFloat, isNumeric: isNumeric && hasValue},
      ]),
    )
  }

  private of(name: string): Found {
    const known = this.found.get(name)
    if (known !== undefined) return known
    const found: Found = {left: kinds, hasValue: false, isFloat: false, isNumeric: true}
    this.found.set(name, found)
    return found
  }
}

/**
 * As what the cells of a column are compared with those of another one.
 *
 * @param declared the kind that a contract gives the column.
 */
export function commonEquality(
  declared: ColumnKind | undefined,
  a: SurveyedColumn | undefined,
  b: SurveyedColumn | undefined,
): EqualityKind {
  const isFloat = a?.isFloat === true || b?.isFloat === true
  const first = declared === undefined ? a?.kind : numeric(declared)
  const second = declared === undefined ? b?.kind : first
  const kind = first === undefined || second === undefined || first === second ? (first ?? second ?? 'text') : 'mixed'
  return kind === 'number' && isFloat ? 'double' : kind
}

/** The canonical text of a cell as it was read; undefined when it has no value. A number that must be compared as text is its shortest decimal. */
export function comparable(
  equality: EqualityKind,
  text: string | null,
  isNumber: boolean,
  zone?: Parameters<typeof canonicalValue>[2],
): string | undefined {
  if (text === null) return undefined
  return canonicalValue(equality === 'text' && isNumber ? 'number' : equality, text, zone)
}
