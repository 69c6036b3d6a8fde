import {mkdtemp, rm} from 'node:fs/promises'
import {join} from 'node:path'
import {type Failure, inputError, limitExceeded, policyRefused, type Where} from '@modelflight/core/errors'
import {type Dataset, withKindsOf} from '../dataset.ts'
import {limits} from '../limits.ts'
import type {ColumnKind} from '../profile/types.ts'
import type {ReadContext} from '../read-table.ts'
import {type Channel, startChild} from './channel.ts'
import {isOutOfMemory} from './client.ts'
import {openEngine} from './engine.ts'
import {columnsOf} from './header.ts'
import type {Answer, Request, RowPlace, SqlTable} from './protocol.ts'
import {stageFile} from './stage.ts'

/** A SELECT whose rows are the rows at fault. */
export interface SqlQuestion {
  readonly id: string
  readonly sql: string
  /** Where it is written, for messages. */
  readonly where: Where
}

/** A data set that SQL knows by a name. It must have been read by `scanDataset` before: the engine's own readers are not strict. */
export interface NamedDataset {
  readonly name: string
  readonly dataset: Dataset
  /** Kinds of its columns, from its profile; others are text. */
  readonly kinds: readonly {readonly name: string; readonly kind: ColumnKind}[]
}

/**
 * Asks questions in SQL about data sets, in a locked child process: one SELECT each, no files but copies of the data, bounded time and memory.
 *
 * @returns the number of rows that each question found, in order.
 * @throws Failure policy-refused for anything but one SELECT over the data; input-error for SQL that is wrong; limit-exceeded for time and memory.
 */
export async function askInSql(
  questions: readonly SqlQuestion[],
  datasets: readonly NamedDataset[],
  context: ReadContext,
): Promise<readonly number[]> {
  return inTables(questions, datasets, context, async (question, surroundings) => {
    const answer = await ask(question, surroundings, {withPlaces: false}, {op: 'count', sql: question.sql})
    if (answer.kind !== 'counted') throw new Error(`unexpected answer ${answer.kind}`)
    return answer.rows
  })
}

/**
 * Says where the first rows of questions stand, each in a file of the first data set; none for questions that do not select whole rows.
 *
 * @param questions that `askInSql` has counted.
 */
export async function findInSql(
  questions: readonly SqlQuestion[],
  datasets: readonly NamedDataset[],
  most: number,
  context: ReadContext,
): Promise<readonly (readonly RowPlace[])[]> {
  return inTables(questions, datasets, context, async (question, surroundings) => {
    const answer = await ask(question, surroundings, {withPlaces: true}, {op: 'places', sql: question.sql, most})
    return answer.kind === 'placed' ? answer.places : []
  })
}

async function inTables<T>(
  questions: readonly SqlQuestion[],
  datasets: readonly NamedDataset[],
  context: ReadContext,
  answer: (question: SqlQuestion, surroundings: Surroundings) => Promise<T>,
): Promise<readonly T[]> {
  if (questions.length === 0) return []
  const scratch = await mkdtemp(join(context.temporary, 'sql-'))
  try {
    const tables = await Promise.all(datasets.map((each, index) => stageTable(each, join(scratch, `${index}`), context)))
    const engine = await openEngine(context)
    const bytes = datasets.flatMap(({dataset}) => dataset.files).reduce((sum, file) => sum + file.bytes, 0)
    const milliseconds = limits.sqlMs + (1000 * bytes) / limits.sqlBytesPerSecond
    const answers: T[] = []
    for (const question of questions) answers.push(await answer(question, {tables, engine, scratch, milliseconds, signal: context.signal}))
    return answers
  } finally {
    await rm(scratch, {recursive: true, force: true})
  }
}

interface Surroundings {
  readonly tables: readonly SqlTable[]
  readonly engine: string
  readonly scratch: string
  readonly milliseconds: number
  readonly signal: AbortSignal
}

/** Each question has a process of its own: one that dies or hangs takes no other with it. */
async function ask(
  {id, where}: SqlQuestion,
  {tables, engine, scratch, milliseconds, signal}: Surroundings,
  {withPlaces}: {readonly withPlaces: boolean},
  request: Request,
): Promise<Answer> {
  const field = {...where, field: where.field ?? 'sql'}
  let channel: Channel | undefined
  try {
    channel = await startChild(
      {
        refused: (message, reason) => refusal(id, message, reason, field),
        died: (reason) => limitExceeded(`the sql of ${id} ended the engine (${reason})`, {where: field}),
        silent: (limit) =>
          limitExceeded(`the sql of ${id} was interrupted at its time limit of ${Math.round(limit / 100) / 10} s`, {where: field}),
      },
      signal,
      limits.sqlProcessMb,
    )
    channel.send({op: 'tables', engine, tables, scratch, memoryMb: limits.sqlMemoryMb, withPlaces})
    const ready = await channel.next(limits.duckdbSilenceMs)
    channel.send(request)
    return ready.kind === 'ready' ? await channel.next(milliseconds) : ready
  } finally {
    await channel?.close()
  }
}

function refusal(id: string, message: string, reason: 'policy' | undefined, where: Where): Failure {
  const sentence = message.split('\n')[0]?.slice(0, 300) ?? ''
  if (reason === 'policy') {
    return policyRefused(`the sql of ${id} may not do this: ${sentence}`, {
      where,
      hint: 'A rule in SQL is one SELECT over the tables that the contract names.',
    })
  }
  if (isOutOfMemory(message)) return limitExceeded(`the sql of ${id} needs more than ${limits.sqlMemoryMb} MB of memory`, {where})
  return inputError(`the sql of ${id} is not valid: ${sentence}`, {where, hint: 'The data set is the table `data`.'})
}

async function stageTable({name, dataset, kinds}: NamedDataset, prefix: string, context: ReadContext): Promise<SqlTable> {
  const files = await Promise.all(
    dataset.files.map(async (each, index) => {
      const file = {
        ...withKindsOf(
          each,
          kinds.map((column) => [column.name, column.kind]),
        ),
        isForSql: true,
      }
      const path = `${prefix}-${index}.${file.format}`
      await stageFile(file, path, context)
      const constants = file.partitions ?? []
      const own = kinds.filter(({name: column}) => !constants.some((each) => each.column === column))
      return {path, format: file.format, columns: await columnsOf(file, own, context.signal), constants}
    }),
  )
  return {name, files, kinds}
}
