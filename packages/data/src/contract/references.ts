import {inputError, type Where} from '@modelflight/core/errors'
import {type Dataset, withDialect} from '../dataset.ts'
import {type Dialect, plainDialect, withKinds} from '../dialect.ts'
import {commonEquality, surveyDataset, withSurvey} from '../equality/survey.ts'
import {type ComparedColumn, ValueReader} from '../equality/value-reader.ts'
import type {ColumnKind} from '../profile/types.ts'
import {type ReadContext, readRows} from '../read-table.ts'
import type {Zone} from '../zone.ts'
import {columnRule} from './column-rule.ts'
import type {Contract, ReferenceRule} from './types.ts'

/** What a reference found: rows whose reference leads nowhere. */
export interface ReferenceAnswer {
  readonly count: number
  readonly first?: Where
  /** Columns that hold one type here and another one there, which were compared by what each cell looks like. */
  readonly mixed: readonly string[]
}

/** What was found, by the id of the rule. */
export type ReferenceAnswers = ReadonlyMap<string, ReferenceAnswer>

/** A data set that was scanned, and the kinds of its columns. */
export interface ScannedDataset {
  readonly dataset: Dataset
  readonly kinds: ReadonlyMap<string, ColumnKind>
}

/**
 * Counts the rows whose values do not occur in the data set that a rule names. Values are compared, however they are written (`canonicalValue`); a row
 * without a value in one of the columns refers to nothing and is not asked, as in SQL.
 *
 * @param find the data set behind a rule's patterns.
 * @throws Failure as `readRows` does; input-error when the other data set has no rows.
 */
export async function referenceAnswers(
  contract: Contract,
  here: ScannedDataset,
  find: (patterns: readonly string[]) => Promise<Dataset>,
  context: ReadContext,
): Promise<ReferenceAnswers> {
  const answers = new Map<string, ReferenceAnswer>()
  for (const rule of contract.references) {
    const there = withDialect(await find(rule.data), dialectThere(rule, contract))
    answers.set(rule.id, await answerOf(rule, contract, {here, there}, context))
  }
  return answers
}

/** The dialect of the rule, else that of the contract but for what it says of its own columns and lines. */
function dialectThere({columns, key, dialect: own}: ReferenceRule, {dialect, columns: rules}: Contract): Dialect | undefined {
  const {header, skip, unnamed, units, dates} = plainDialect
  const written = own ?? (dialect === undefined ? undefined : {...dialect, header, skip, unnamed, units, dates, kinds: new Map()})
  if (written === undefined) return undefined
  return withKinds(
    written,
    key.flatMap((name, index) => {
      const kind = rules.get(columns[index] ?? '')?.kind
      return kind === undefined ? [] : [[name, kind] as const]
    }),
  )
}

async function answerOf(
  rule: ReferenceRule,
  contract: Contract,
  {here, there}: {readonly here: ScannedDataset; readonly there: Dataset},
  context: ReadContext,
): Promise<ReferenceAnswer> {
  const surveyHere = await surveyDataset(here.dataset, context, rule.columns, here.kinds)
  const surveyThere = await surveyDataset(there, context, rule.key)
  const pairs = rule.columns.map((name, index) => {
    const [a, b] = [surveyHere.get(name), surveyThere.get(rule.key[index] ?? name)]
    return {name, key: rule.key[index] ?? name, a, b, equality: commonEquality(columnRule(contract, name)?.kind, a, b)}
  })
  const {zone} = contract.dialect ?? {}
  const known = new Set<string>()
  const theirs = new KeyReader(
    pairs.map(({key: name, equality, b}) => ({name, equality, isNumeric: b?.isNumeric ?? false})),
    rule.dialect?.zone ?? zone,
    (key) => known.add(key),
  )
  await readRows(withSurvey(there, surveyThere), theirs, context)
  if (theirs.rows === 0)
    throw inputError(`${rule.data.join(', ')} has no rows that ${rule.columns.join(', ')} could refer to`, {where: rule.where})
  const found: {count: number; first?: Where} = {count: 0}
  const ours = new KeyReader(
    pairs.map(({name, equality, a}) => ({name, equality, isNumeric: a?.isNumeric ?? false})),
    zone,
    (key, where) => {
      if (known.has(key)) return
      found.count++
      found.first ??= where()
    },
  )
  await readRows(withSurvey(here.dataset, surveyHere), ours, context)
  return {...found, mixed: pairs.filter(({equality}) => equality === 'mixed').map(({name}) => name)}
}

/** Hands over the key of every row that has one. */
class KeyReader extends ValueReader {
  private readonly use: (key: string, where: () => Where) => void

  constructor(columns: readonly ComparedColumn[], zone: Zone | undefined, use: (key: string, where: () => Where) => void) {
    super(columns, zone)
    this.use = use
  }

  protected override take(values: readonly (string | undefined)[], line: number | undefined): void {
    if (values.includes(undefined)) return
    this.use((values.length === 1 ? values[0] : undefined) ?? JSON.stringify(values), () => ({
      file: this.fileName,
      ...(line === undefined ? {} : {line}),
    }))
  }
}
