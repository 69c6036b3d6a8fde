import {readFileSync, rmSync} from 'node:fs'
import {capture, type RunOptions} from '@modelflight/tools/process'

/** A program to measure. */
export interface Subject {
  readonly name: string
  readonly command: string
  readonly parameters: readonly string[]
  readonly options: RunOptions
  /** What a run leaves behind and the next one must not find: a folder, removed before each run and not counted. */
  readonly leaves?: string
}

/** The kernel counts CPU time in ticks of this many seconds. */
const tick = 0.01
/** Runs between two looks at the counter: with 10 the error of one look is a millisecond a run. */
const runsPerBatch = 10
const batches = 5

/**
 * CPU seconds (user and system, with those of its children) that one run of each subject costs: the median over batches. The subjects
 * take turns, so that what else happens on the machine meets all of them.
 */
export async function cpuSeconds(subjects: readonly Subject[]): Promise<ReadonlyMap<string, number>> {
  const samples = new Map(subjects.map(({name}) => [name, [] as number[]]))
  for (const subject of subjects) await runOnce(subject) // files into the page cache
  for (let batch = 0; batch < batches; batch++) {
    for (const subject of subjects) samples.get(subject.name)?.push(await batchSeconds(subject))
  }
  return new Map([...samples].map(([name, values]) => [name, median(values)]))
}

async function batchSeconds(subject: Subject): Promise<number> {
  const before = childrenSeconds()
  for (let run = 0; run < runsPerBatch; run++) await runOnce(subject)
  return (childrenSeconds() - before) / runsPerBatch
}

async function runOnce({command, parameters, options, leaves}: Subject): Promise<void> {
  if (leaves !== undefined) rmSync(leaves, {recursive: true, force: true})
  await capture(command, parameters, options)
}

/** CPU seconds of all ended children of this process so far: fields 16 and 17 of proc(5) stat, counted after the name in parentheses. */
export function childrenSeconds(): number {
  const stat = readFileSync('/proc/self/stat', 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[13]) + Number(fields[14])) * tick
}

/** The middle of some values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return sorted.length % 2 === 1
    ? (sorted[Math.floor(middle)] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2
}
