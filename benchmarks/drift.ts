import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {judgeDrift} from '@modelflight/data/drift/judge'
import {defaultLimits} from '@modelflight/data/drift/types'
import {ColumnBuilder} from '@modelflight/data/profile/build'
import {type Profile, profileVersion} from '@modelflight/data/profile/types'
import {exactDistances} from '@modelflight/stats/exact-distances'
import {ksOfSorted} from '@modelflight/stats/ks'
import {standardDeviation} from '@modelflight/stats/moments'
import {sorted} from '@modelflight/stats/numbers'
import {createRandom} from '@modelflight/stats/random'
import {wassersteinOfSorted} from '@modelflight/stats/wasserstein'
import {must} from '@modelflight/tools/process'
import {evidentlyPython} from '@modelflight/tools/tools/evidently'
import {childrenSeconds} from './cpu.ts'
import {footprint} from './memory.ts'

// `npm run bench:drift [-- --full] [--only=large]`: what the drift check costs, beside scipy and Evidently in the same run; each figure with
// its bound.

const isFull = process.argv.includes('--full')
const onlyLarge = process.argv.includes('--only=large')
const rows = 1_000_000
const folder = mkdtempSync(join(tmpdir(), 'modelflight-bench-drift-'))
const cpuNow = (): number => {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1e6
}

try {
  const samples = onlyLarge ? [] : Array.from({length: 9}, (_, column) => pairOf(column))
  if (!onlyLarge) profileFigures(samples)
  const python = evidentlyPython()
  if (python === undefined) process.stdout.write('Evidently and scipy are not installed: nothing to compare with\n')
  else {
    if (!onlyLarge) await scipyFigure(python, samples)
    if (!onlyLarge) await evidentlyFigure(python)
    if (!onlyLarge) await relationsFigure(python)
    await largeFigure(python)
  }
} finally {
  rmSync(folder, {recursive: true, force: true})
}

function figure(name: string, value: number, unit: string, bound: number, atLeast = false): void {
  const isMet = atLeast ? value >= bound : value <= bound
  const limit = `${atLeast ? 'at least' : 'at most'} ${bound} ${unit}`
  process.stdout.write(`${name.padEnd(66)} ${value.toPrecision(4).padStart(9)} ${unit} (${limit}) ${isMet ? 'ok' : 'MISSED'}\n`)
  if (!isMet) process.exitCode = 1
}

/** Normal, lognormal and uniform columns of a million rows a side, some of them moved. */
function pairOf(column: number): {readonly x: Float64Array; readonly y: Float64Array} {
  const random = createRandom(1000 + column)
  const shape = [(z: number) => z, (z: number) => Math.exp(z), (z: number) => 1000 + 5 * z][column % 3] ?? ((z: number) => z)
  const make = (by: number): Float64Array => Float64Array.from({length: rows}, () => shape(random.normal() + by))
  return {x: make(0), y: make([0.02, 0.1, 0.5][Math.floor(column / 3)] ?? 0)}
}

function profileOf(values: readonly Float64Array[]): Profile {
  const columns = values.map((column, index) => {
    const builder = new ColumnBuilder(`c${index}`, 'number')
    for (const value of column) builder.addNumber(value)
    return builder.result()
  })
  return {version: profileVersion, rows, rejected: 0, dataDigest: `sha256:${'0'.repeat(64)}`, columns}
}

/** From two stored profiles of a million rows: time for all distances, and how far they are from those of the rows. */
function profileFigures(samples: readonly {readonly x: Float64Array; readonly y: Float64Array}[]): void {
  const [reference, current] = [profileOf(samples.map(({x}) => x)), profileOf(samples.map(({y}) => y))]
  const repetitions = 5
  for (let warm = 0; warm < 2; warm++) judgeDrift(reference, current, defaultLimits())
  const start = cpuNow()
  for (let again = 1; again < repetitions; again++) judgeDrift(reference, current, defaultLimits())
  const {columns} = judgeDrift(reference, current, defaultLimits())
  const milliseconds = ((cpuNow() - start) * 1000) / repetitions / samples.length
  figure('all distances of a column from two profiles of 1,000,000 rows, CPU', milliseconds, 'ms', 5)
  let [ksError, moveError] = [0, 0]
  for (const [index, {x, y}] of samples.entries()) {
    const found = columns.find(({column}) => column === `c${index}`)
    const [a, b] = [sorted(x), sorted(y)]
    const moved = wassersteinOfSorted(a, b) / standardDeviation(a, 0)
    ksError = Math.max(ksError, Math.abs((found?.ks ?? Number.NaN) - ksOfSorted(a, b).d))
    moveError = Math.max(moveError, Math.abs((found?.wasserstein ?? Number.NaN) / moved - 1) * 100)
  }
  figure('largest error of KS D from profiles', ksError, '', 0.002)
  figure('largest error of Wasserstein from profiles', moveError, '%', 1)
}

async function scipyFigure(python: string, samples: readonly {readonly x: Float64Array; readonly y: Float64Array}[]): Promise<void> {
  for (const [column, pair] of samples.entries()) {
    for (const side of ['x', 'y'] as const) writeFileSync(join(folder, `${side}${column}.f64`), new Uint8Array(pair[side].buffer))
  }
  const start = cpuNow()
  let total = 0
  for (const {x, y} of samples) {
    const [a, b] = [sorted(x), sorted(y)]
    const {d, wasserstein} = exactDistances(a, b)
    total += d + wasserstein
  }
  const ours = cpuNow() - start
  const [theirs = Number.NaN, theirTotal = Number.NaN] = await numbersOf(python, 'scipy_run.py', folder)
  if (Math.abs(theirTotal - total) > 1e-9 * total) throw new Error(`scipy's sum is ${theirTotal}, ours ${total}`)
  process.stdout.write(
    `exact KS and Wasserstein of 9 columns of 1,000,000 rows: ${ours.toFixed(2)} s of CPU, scipy ${theirs.toFixed(2)} s\n`,
  )
  figure('scipy over ours, CPU', theirs / ours, 'x', 4, true)
}

async function evidentlyFigure(python: string): Promise<void> {
  const data = join(folder, 'wide')
  await must(python, ['benchmarks/drift/generate.py', data, '200000', '50'])
  await check(data, 'reference')
  const {cpu, drifted} = await check(data, 'current', join(data, 'reference.profile.json'))
  const before = childrenSeconds()
  const [, theirDrifted] = await numbersOf(python, 'evidently_run.py', data)
  const theirs = childrenSeconds() - before
  process.stdout.write(
    `200,000 x 50 Parquet: ${cpu.toFixed(2)} s of CPU (${drifted} columns drifted), Evidently ${theirs.toFixed(2)} s (${theirDrifted} columns)\n`,
  )
  figure('Evidently over ours, CPU, 200,000 x 50', theirs / cpu, 'x', 20, true)
  rmSync(data, {recursive: true, force: true})
}

/** Both sides as rows, their relations compared. */
async function relationsFigure(python: string): Promise<void> {
  const data = join(folder, 'related')
  await must(python, ['benchmarks/drift/generate.py', data, '200000', '50'])
  const before = childrenSeconds()
  const {peakBytes, code} = await footprint('node', ['--conditions=source', 'benchmarks/drift/relations.ts', data], process.cwd())
  if (code !== 0) throw new Error(`the comparison of relations ended with ${code}`)
  figure('200,000 x 50 Parquet a side with relations: CPU', childrenSeconds() - before, 's', 20)
  figure('200,000 x 50 Parquet a side with relations: memory', peakBytes / 2 ** 30, 'GiB', 1)
  rmSync(data, {recursive: true, force: true})
}

async function largeFigure(python: string): Promise<void> {
  const [count, columns] = isFull ? [3_000_000, 1000] : [300_000, 200]
  const data = join(folder, 'large')
  mkdirSync(data)
  // One side after the other: at full size a file takes 24 GB, and its copy for the engine as much. The stored profile, which is what the
  // check reads of the reference, has the same size whatever the rows that it was made of.
  const make = (side: string, of = count) => must(python, ['benchmarks/drift/generate.py', data, String(of), String(columns), side])
  await make('reference', 300_000)
  await check(data, 'reference')
  rmSync(join(data, 'reference.parquet'))
  await make('current')
  const parameters = ['--conditions=source', 'benchmarks/drift/check.ts', data, 'current', join(data, 'reference.profile.json')]
  const {seconds, peakBytes, code} = await footprint('node', parameters, process.cwd())
  if (code !== 0) throw new Error(`the check of the large data ended with ${code}`)
  const name = `${count} x ${columns} Parquet against a stored profile`
  figure(`${name}: time`, seconds / 60, 'min', isFull ? 10 : 1)
  figure(`${name}: memory`, peakBytes / 2 ** 30, 'GiB', 2)
}

/** A check in a process of its own; the CPU is that of the process with its DuckDB child, from start to end. */
async function check(data: string, side: string, stored?: string): Promise<{readonly cpu: number; readonly drifted?: number}> {
  const parameters = ['--conditions=source', 'benchmarks/drift/check.ts', data, side, ...(stored === undefined ? [] : [stored])]
  const before = childrenSeconds()
  const answer = JSON.parse(await must('node', parameters)) as {readonly drifted?: number}
  return {...answer, cpu: childrenSeconds() - before}
}

async function numbersOf(python: string, script: string, data: string): Promise<number[]> {
  const output = await must(python, [`benchmarks/drift/${script}`, data])
  return (output.trim().split('\n').at(-1) ?? '').split(' ').map(Number)
}
