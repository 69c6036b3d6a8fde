import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {type EvidenceProject, withChampion} from './evidence-project.ts'

let project: EvidenceProject
beforeAll(async () => {
  project = await withChampion()
})
afterAll(() => project[Symbol.asyncDispose]())

/** Copies that are changed at the same time: one waits for the disk while another hashes. */
const copies = 4

/** All that evidence consists of: records, the registry's store, the candidate of train, its cache, and the documents of the version. */
const guarded = /^(records|registry|train|register-model|evidence\/cache\/[^/]+\/0\/)/

/** Numbers from 0 below `limit`, from a seed (mulberry32). */
function numbers(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * limit)
  }
}

test('1,000 single-bit changes over records, registry, model, cache and documents are all found', {timeout: 1_800_000}, async () => {
  const seed = Number(process.env['MODELFLIGHT_SEED'] ?? 20_261_123)
  const folder = join(project.folder, '.modelflight')
  const files = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => guarded.test(path.slice(folder.length + 1)))
    .sort()
  expect(files.length).toBeGreaterThan(15)
  await project.must(0, 'verify', 'models:/flights@champion')
  const random = numbers(seed)
  const missed: string[] = []
  let left = 1_000
  /** Changes bits in a copy of the project until all changes are done. */
  const work = async (index: number): Promise<void> => {
    await using copy = await project.copy()
    expect((await copy.modelflight('verify', 'models:/flights@champion')).code, `copy ${index}`).toBe(0)
    while (left-- > 0) {
      const path = (files[random(files.length)] ?? '').replace(project.folder, copy.folder)
      const bytes = readFileSync(path)
      const [at, bit] = [random(bytes.length), random(8)]
      const changed = Buffer.from(bytes)
      changed[at] = (changed[at] ?? 0) ^ (1 << bit)
      writeFileSync(path, changed)
      const {code} = await copy.modelflight('verify', 'models:/flights@champion')
      writeFileSync(path, bytes)
      if (code !== 1) missed.push(`${path} byte ${at} bit ${bit}: exit code ${code}`)
    }
  }
  await Promise.all(Array.from({length: copies}, (_, index) => work(index)))
  process.stdout.write(`seed ${seed}: ${1_000 - missed.length} of 1,000 changes found in ${files.length} files\n`)
  expect(missed).toEqual([])
  await project.must(0, 'verify', 'models:/flights@champion')
})
