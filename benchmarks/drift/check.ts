import {readFile, stat, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {judgeDrift} from '@modelflight/data/drift/judge'
import {defaultLimits} from '@modelflight/data/drift/types'
import {parseProfile, profileText} from '@modelflight/data/profile/store'
import {profileDataset} from '@modelflight/data/profile-dataset'

// `check.ts <folder> <side> [<stored profile>]`: profiles one side and, with a stored reference, judges; prints JSON. A process of its own, so that its CPU and memory are its own.
const [folder = '', side = '', stored] = process.argv.slice(2)
const path = join(folder, `${side}.parquet`)
const nothing = (): void => undefined
const log = {debug: nothing, info: nothing, notice: nothing, warning: nothing, error: nothing, progress: nothing}
const context = {log: log as never, signal: new AbortController().signal, temporary: folder}
const dataset = {files: [{path, name: `${side}.parquet`, format: 'parquet', bytes: (await stat(path)).size, gzip: false}]} as const
const profile = await profileDataset(dataset, {}, context)
if (stored === undefined) await writeFile(join(folder, `${side}.profile.json`), profileText(profile))
const judgement =
  stored === undefined ? undefined : judgeDrift(parseProfile(await readFile(stored, 'utf8'), stored), profile, defaultLimits())
process.stdout.write(`${JSON.stringify({drifted: judgement?.drifted.length})}\n`)
