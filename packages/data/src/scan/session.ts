import {inputError, limitExceeded, type Where} from '@modelflight/core/errors'
import type {JsonRow} from '../bytes/json-scanner.ts'
import {columnRule} from '../contract/column-rule.ts'
import {RowJudge} from '../contract/row-judge.ts'
import type {Contract} from '../contract/types.ts'
import type {QuotedNulls} from '../dialect/writer.ts'
import {Kernel} from '../kernel/kernel.ts'
import {limits} from '../limits.ts'
import {exactDistinct} from '../profile/distinct.ts'
import {distinctLimit} from '../profile/number-counts.ts'
import type {ColumnKind} from '../profile/types.ts'
import type {Zone} from '../zone.ts'
import {ColumnScanner, type Position} from './column-scanner.ts'
import {FileColumns, noColumn} from './file-columns.ts'
import {jsonCell} from './json-cell.ts'
import {type KernelColumn, kernelColumn} from './kernel-column.ts'
import {KeyWatch} from './key-watch.ts'
import {Oddities} from './oddities.ts'
import type {SessionState} from './protocol.ts'

/** Kinds that were inferred, by column name. */
export type Kinds = ReadonlyMap<string, ColumnKind>

/** Counts of the kernel have 32 bits. */
const mostRowsInKernel = 2 ** 31

/** Everything that one scan over a data set counts, whichever engine reads. */
export class ScanSession {
  readonly columns = new Map<string, ColumnScanner>()
  readonly position: Position = {file: '', line: 0}
  readonly contract: Contract | undefined
  readonly watches: readonly KeyWatch[]
  /** Cells that only their quotes keep from being null, of each file. */
  readonly quotedNulls: {readonly file: string; readonly columns: ReadonlyMap<string, QuotedNulls>}[] = []
  private readonly fileColumns = new FileColumns()
  /** Rows of delimited files that are most likely none. */
  readonly oddities = new Oddities()
  /** Present when the contract has rules that relate columns. */
  readonly rowJudge: RowJudge | undefined
  rows = 0
  /** Rows that miss a rule of the contract. */
  rejected = 0
  /** Lines that are no rows at all. */
  unreadable = 0
  unreadableWhere: Where | undefined
  readonly kinds: Kinds
  /** Columns that are wanted; undefined for all. */
  readonly wanted: ReadonlySet<string> | undefined
  /** The columns in the order of the file; made when the first rows come. */
  private bound: readonly (KernelColumn | undefined)[] | undefined
  private readonly kernelColumns = new Map<string, KernelColumn>()
  private ownKernel: Kernel | undefined
  private rowsInKernel = 0
  private blockNames: readonly string[] = []
  /** Columns that a value must be in, which are asked in each row of JSON. */
  private readonly demanding: ColumnScanner[] = []
  /** Rows of JSON whose missing cells are not counted yet: a row of few keys may not cost a look at each of 10,000 columns. */
  private sparseRows = 0
  /** Columns that the path of the file gives, whose rows don't have them. */
  private given: ReadonlySet<string> = new Set()

  /** Columns whose kind comes from other data: a file that says another kind is no error. */
  readonly expected: ReadonlySet<string>

  constructor(contract: Contract | undefined, kinds: Kinds, columns?: readonly string[], expected: ReadonlySet<string> = new Set()) {
    this.contract = contract
    this.kinds = kinds
    this.expected = expected
    this.wanted = columns === undefined ? undefined : new Set(columns)
    this.watches = (contract?.unique ?? []).map((rule) => new KeyWatch(rule, contract))
    const rowRules = contract?.rowRules ?? []
    this.rowJudge =
      rowRules.length === 0
        ? undefined
        : new RowJudge(
            rowRules,
            (name) => this.rowColumn(name),
            () => this.columns.keys(),
          )
  }

  /** @param given columns that the path of a file of JSON gives: no row of it misses them. */
  startFile(file: string, given: Iterable<string> = []): void {
    this.endFile()
    this.given = new Set(given)
    this.position.file = file
    this.position.line = 0
  }

  /** Moves to another line of the file. */
  at(line: number): void {
    this.position.line = line
  }

  /** Binds columns by name. Every file must have the same names, in any order, but for those that a contract names: where they are absent, they are null. */
  header(names: readonly string[]): void {
    const {contract, fileColumns} = this
    const {late, absent} = fileColumns.begin(
      this.position.file,
      names,
      (name) => contract !== undefined && columnRule(contract, name) !== undefined,
    )
    for (const name of this.wanted ?? []) if (!absent.includes(name)) this.requireColumn(name, names)
    for (const name of names) if (this.isWanted(name)) this.column(name)
    for (const name of late) if (this.isWanted(name)) this.countLate(name)
    this.bindBlock(names)
    this.rowJudge?.header(names)
    for (const watch of this.watches) {
      watch.cells = watch.rule.columns.map((name) => this.requireColumn(name, names))
      this.bindKey(watch)
    }
  }

  /** Counts a column that files before the present one lack. */
  private countLate(name: string): void {
    const {rows, first} = this.fileColumns.without(name)
    if (rows === 0 || first === undefined) return
    const {file, line} = this.position
    Object.assign(this.position, {file: first, line: 0})
    // All rows so far lack it: those of files that have it would not make it late.
    if (!this.column(name).missing(rows)) this.rejected = this.rows
    Object.assign(this.position, {file, line})
  }

  /**
   * Counts the columns that a file lacks.
   *
   * @param before rows and rejected rows before the file.
   */
  endColumns(before: {readonly rows: number; readonly rejected: number}): void {
    const rows = this.rows - before.rows
    this.position.line = 0
    for (const name of this.fileColumns.end(rows)) {
      if (rows > 0 && this.isWanted(name) && !this.column(name).missing(rows)) this.rejected = before.rejected + rows
    }
  }

  /** The scanner of a column; made when first asked for. */
  column(name: string, kind?: ColumnKind): ColumnScanner {
    const known = this.columns.get(name)
    if (known !== undefined) return known
    const rule = this.contract === undefined ? undefined : columnRule(this.contract, name)
    const scanner = new ColumnScanner(name, this.kindOf(name, kind), rule, this.position)
    scanner.sparseCells = this.sparseRows
    scanner.zone = this.zoneOf(name)
    scanner.notesForms = this.contract?.freshness?.column === name
    if (scanner.isRequired) this.demanding.push(scanner)
    this.columns.set(name, scanner)
    return scanner
  }

  /** @throws Failure input-error for a key of a row whose value the path gives, too. */
  isWanted(name: string): boolean {
    if (this.given.has(name)) {
      throw inputError(`${this.position.file}: rows have the key ${JSON.stringify(name)}, and the path gives its value, too`, {
        where: {...(this.position.line === 0 ? {file: this.position.file} : this.position), field: name},
        hint: 'Rename the folder or the key.',
      })
    }
    return this.wanted === undefined || this.wanted.has(name)
  }

  /** A scanner of the same column that judges rows once more without counting into the result. */
  judge(name: string): ColumnScanner {
    const {kind, rule} = this.column(name)
    return new ColumnScanner(name, kind, rule, {...this.position})
  }

  /** Reads the rows of delimited files. */
  get kernel(): Kernel {
    this.ownKernel ??= new Kernel()
    return this.ownKernel
  }

  private kernelColumn(name: string): KernelColumn {
    const known = this.kernelColumns.get(name)
    if (known !== undefined) return known
    const scanner = this.column(name)
    const column = kernelColumn(this.kernel, scanner, scanner.rule?.category ? distinctLimit : exactDistinct(this.columns.size))
    this.kernelColumns.set(name, column)
    return column
  }

  /** Says which columns the next blocks have. */
  bindBlock(names: readonly string[]): void {
    this.blockNames = names
    this.bound = undefined
    this.oddities.open(names)
  }

  /** The kernel holds the next rows of a delimited file. */
  block(): void {
    const {kernel} = this
    this.readBlock(1)
    this.oddities.block(kernel, this.position.file)
    for (const watch of this.watches) this.watchKeys(watch, kernel)
    this.rowJudge?.block(kernel, this.position.file)
    this.endBlock()
  }

  /**
   * The kernel holds the next rows of JSON Lines, with two places for each cell.
   *
   * @param unfit rows that miss a rule already (`settleJsonRow`).
   */
  jsonBlock(unfit: readonly number[]): void {
    this.readBlock(2)
    for (const row of unfit) this.kernel.fits[row] = 0
    this.endBlock()
  }

  private readBlock(places: 1 | 2): void {
    const {kernel} = this
    if (this.rowsInKernel + kernel.rows > mostRowsInKernel) this.foldKernel()
    this.bound ??= this.blockNames.map((name) => (!this.given.has(name) && this.isWanted(name) ? this.kernelColumn(name) : undefined))
    const {bound} = this
    kernel.run.allFit()
    for (let cell = 0; cell < bound.length; cell++) bound[cell]?.block(places * cell)
  }

  private endBlock(): void {
    const {kernel} = this
    this.rows += kernel.rows
    this.rowsInKernel += kernel.rows
    this.rejected += kernel.run.misfits()
  }

  /** No more rows come from this file. */
  endFile(): void {
    this.settleMissing()
    this.given = new Set()
  }

  /** Counts the cells that rows of JSON did not have; those that the path gives are counted with the file. */
  private settleMissing(): void {
    for (const [name, scanner] of this.columns) {
      const missing = this.sparseRows - scanner.sparseCells
      if (missing > 0 && !scanner.isRequired && !this.given.has(name)) scanner.missing(missing)
      scanner.sparseCells = 0
    }
    this.sparseRows = 0
  }

  /** Adds what the kernel counted to the columns; it counts from zero again. */
  foldKernel(): void {
    if (this.sparseRows > 0) this.settleMissing()
    for (const column of this.kernelColumns.values()) column.fold()
    this.kernelColumns.clear()
    this.rowsInKernel = 0
    this.bound = undefined
  }

  private watchKeys(watch: KeyWatch, {bytes, bounds, pitch, rows, lines, fits}: Kernel): void {
    const {cells} = watch
    for (let row = 0; row < rows; row++) {
      for (let part = 0; part < cells.length; part++) {
        const cell = cells[part] as number
        watch.cell(part, bytes, (bounds[cell * pitch + row] as number) + 1, bounds[(cell + 1) * pitch + row] as number)
      }
      this.position.line = lines[row] as number
      if (!watch.settle(this.position)) fits[row] = 0
    }
  }

  /**
   * Whether threads can share the work: keys that repeat need to see all rows. Keys of JSON are not known before: rules of those that the contract
   * does not name, or that relate columns, would meet other rows first.
   */
  canBeShared(isJson: boolean): boolean {
    if (this.watches.length > 0) return false
    return !isJson || (this.rowJudge === undefined && (this.contract?.otherColumns.templates.length ?? 0) === 0)
  }

  /** What was found so far, fit to be sent to another thread. */
  state(): SessionState {
    this.settleMissing()
    const columns = [...this.columns.values()].map((column) => column.state())
    const {rows, rejected, unreadable, unreadableWhere} = this
    return {
      rows,
      rejected,
      unreadable,
      unreadableWhere,
      columns,
      rowMisses: [...(this.rowJudge?.misses.values() ?? [])],
      oddities: this.oddities.state(),
    }
  }

  /**
   * Adds what another thread found in chunks of a file.
   *
   * @param lines first line of each chunk.
   */
  merge(state: SessionState, file: string, lines: readonly number[]): void {
    const {rows, rejected, columns, rowMisses, unreadable, unreadableWhere: where} = state
    const lineOf = (chunk: string | undefined, line: number): number => (lines[Number(chunk)] ?? 1) + line - 1
    this.mergeMissing(state)
    this.oddities.merge(state.oddities, file, lineOf)
    this.rows += rows
    this.rejected += rejected
    this.unreadable += unreadable
    const line = where === undefined ? Infinity : lineOf(where.file, where.line ?? 1)
    const first = this.unreadableWhere
    if (first === undefined ? line < Infinity : first.file === file && line < (first.line ?? 0)) this.unreadableWhere = {file, line}
    for (const column of columns) this.column(column.name).merge(column, file, lines)
    this.rowJudge?.merge(rowMisses.map((miss) => ({...miss, file, line: lineOf(miss.file, miss.line)})))
  }

  /** Columns of JSON that only one of two threads met were missing in the other's rows. */
  private mergeMissing({rows, columns}: SessionState): void {
    const met = new Set(columns.map(({name}) => name))
    for (const [name, scanner] of this.columns) if (!met.has(name) && rows > 0) scanner.missing(rows)
    for (const name of met) if (!this.columns.has(name) && this.rows > 0) this.column(name).missing(this.rows)
  }

  /** A row of JSON Lines. A key that is missing is a cell without a value; a key seen for the first time was missing before. */
  jsonRow(row: JsonRow): void {
    const {cells, line} = row
    this.position.line = line
    let fits = true
    for (const [name, cell] of cells) {
      if (!this.isWanted(name)) continue
      const scanner = this.columns.get(name) ?? this.lateColumn(name)
      scanner.sparseCells++
      fits = jsonCell(scanner, cell) && fits
    }
    this.sparseRows++
    for (const scanner of this.demanding) {
      const {name} = scanner.builder
      if (!cells.has(name) && !this.given.has(name)) fits = scanner.missing() && fits
    }
    this.endRow(this.settleJsonRow(row) && fits)
  }

  /** Asks of a row of JSON Lines what concerns more than one of its cells. */
  settleJsonRow({cells, line}: JsonRow): boolean {
    this.position.line = line
    let fits = true
    for (const watch of this.watches) {
      for (const [part, name] of watch.rule.columns.entries()) watch.json(part, cells.get(name))
      fits = watch.settle(this.position) && fits
    }
    if (this.rowJudge !== undefined) fits = this.rowJudge.jsonRow(cells, this.position.file, line) && fits
    return fits
  }

  /** A line that holds no row. */
  refuse(line: number): void {
    this.unreadable++
    this.unreadableWhere ??= {file: this.position.file, line}
  }

  /** Declares the contract's columns for formats without a header, so that keys that never occur count as missing. */
  declare(): void {
    for (const name of this.contract?.columns.keys() ?? []) if (!this.given.has(name) && this.isWanted(name)) this.column(name)
    for (const watch of this.watches) this.bindKey(watch)
  }

  private bindKey(watch: KeyWatch): void {
    watch.bind(watch.rule.columns.map((name) => ({kind: this.kindOf(name), zone: this.zoneOf(name)})))
  }

  /** The zone of a column's times that are written without an offset; undefined where the contract names none. */
  private zoneOf(name: string): Zone | undefined {
    const {freshness, dialect} = this.contract ?? {}
    return freshness?.column === name ? (freshness.zone ?? dialect?.zone) : dialect?.zone
  }

  private kindOf(name: string, kind?: ColumnKind): ColumnKind {
    const rule = this.contract === undefined ? undefined : columnRule(this.contract, name)
    return this.columns.get(name)?.kind ?? rule?.kind ?? this.kinds.get(name) ?? kind ?? 'integer'
  }

  private rowColumn(name: string): {readonly kind: ColumnKind; readonly allowsNull: boolean} {
    const {kind, rule} = this.column(name)
    return {kind, allowsNull: rule?.allowsNull ?? false}
  }

  private lateColumn(name: string): ColumnScanner {
    if (this.columns.size >= limits.columns)
      throw limitExceeded(`${this.position.file} has more than ${limits.columns} columns`, {where: {...this.position}})
    const scanner = this.column(name)
    if (this.rows > 0) scanner.missing(this.rows)
    return scanner
  }

  private endRow(fits: boolean): void {
    this.rows++
    if (!fits) this.rejected++
  }

  private requireColumn(name: string, names: readonly string[]): number {
    const index = names.indexOf(name)
    if (index < 0) throw noColumn(this.position.file, name, names)
    return index
  }
}
