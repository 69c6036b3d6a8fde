import {type Failure, inputError} from '@modelflight/core/errors'
import {nearest} from '@modelflight/core/nearest'

/** A file that was read before, and how many rows it has. */
interface EarlierFile {
  readonly name: string
  readonly names: ReadonlySet<string>
  readonly rows: number
}

/** Columns that some files of a data set have and others lack. */
export interface ColumnGaps {
  /** Columns that this file lacks. */
  readonly absent: readonly string[]
  /** Columns that this file has, and files before it lack. */
  readonly late: readonly string[]
}

/** Keeps the columns of delimited files and of Parquet, to compare those of the next file with. */
export class FileColumns {
  /** Columns of all files so far. */
  private readonly names = new Set<string>()
  private readonly files: EarlierFile[] = []
  private open: {readonly name: string; readonly names: ReadonlySet<string>} | undefined
  private gaps: ColumnGaps = {absent: [], late: []}

  /**
   * Begins a file.
   *
   * @param mayLack whether files may lack a column, because a contract names it.
   * @throws Failure input-error when columns differ that no contract names.
   */
  begin(name: string, names: readonly string[], mayLack: (column: string) => boolean): ColumnGaps {
    const own = new Set(names)
    const isFirst = this.names.size === 0
    const absent = [...this.names].filter((column) => !own.has(column))
    const late = isFirst ? [] : names.filter((column) => !this.names.has(column))
    const odd = [...absent, ...late].filter((column) => !mayLack(column))
    if (odd.length > 0) throw this.differ(name, own, odd)
    for (const column of names) this.names.add(column)
    this.open = {name, names: own}
    this.gaps = {absent, late}
    return this.gaps
  }

  /** Ends the file that was begun; gives back the columns that it lacks. */
  end(rows: number): readonly string[] {
    if (this.open === undefined) return []
    this.files.push({...this.open, rows})
    this.open = undefined
    return this.gaps.absent
  }

  /** Files before the present one that lack a column, and how many rows they have in all. */
  without(column: string): {readonly rows: number; readonly first: string | undefined} {
    const lacking = this.files.filter(({names, rows}) => !names.has(column) && rows > 0)
    return {rows: lacking.reduce((sum, {rows}) => sum + rows, 0), first: lacking[0]?.name}
  }

  private differ(file: string, own: ReadonlySet<string>, odd: readonly string[]): Failure {
    const listed = (all: readonly string[]): string => {
      const named = all.slice(0, 5).map((column) => JSON.stringify(column))
      return `${all.length === 1 ? 'the column' : 'the columns'} ${named.join(', ')}${all.length > 5 ? ` and ${all.length - 5} more` : ''}`
    }
    const lacks = odd.filter((column) => !own.has(column))
    const adds = odd.filter((column) => own.has(column))
    const other = lacks[0] === undefined ? this.files[0]?.name : this.files.find(({names}) => names.has(lacks[0] as string))?.name
    const before = other === undefined ? 'the files before it' : `${other}`
    const sentences = [
      ...(lacks.length === 0 ? [] : [`lacks ${listed(lacks)} of ${before}`]),
      ...(adds.length === 0
        ? []
        : [
            `has ${listed(adds)}, which ${lacks.length === 0 ? before : 'the files before it'} ${other === undefined || lacks.length > 0 ? 'lack' : 'lacks'}`,
          ]),
    ]
    const [field = ''] = odd
    return inputError(`${file} ${sentences.join(', and ')}`, {
      where: {file, line: 1, field},
      hint: 'If files may lack a column, name it in the contract under `row: properties` and not under `required`: it is null there. Else give all files the same columns.',
    })
  }
}

/** A column that is needed and that a file lacks. */
export function noColumn(file: string, name: string, names: readonly string[]): Failure {
  const meant = nearest(name, names)
  return inputError(`${file} has no column ${JSON.stringify(name)}`, {
    where: {file, line: 1, field: name},
    ...(meant === undefined ? {} : {hint: `Did you mean ${meant}?`}),
  })
}
