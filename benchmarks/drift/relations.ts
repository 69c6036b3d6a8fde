import {stat} from 'node:fs/promises'
import {join} from 'node:path'
import {judgeDrift} from '@modelflight/data/drift/judge'
import {relationsOf} from '@modelflight/data/drift/relations'
import {defaultLimits} from '@modelflight/data/drift/types'
import {vectorsOf} from '@modelflight/data/drift/vectors'
import {profileDataset} from '@modelflight/data/profile-dataset'

// `relations.ts <folder> [csv]`: profiles both sides, judges them, and compares their relations. A process of its own, so that its CPU and memory are its own.
const [folder = '', format = 'parquet'] = process.argv.slice(2)
const nothing = (): void => undefined
const log = {debug: nothing, info: nothing, notice: nothing, warning: nothing, error: nothing, progress: nothing}
const context = {log: log as never, signal: new AbortController().signal, temporary: folder}

async function side(name: string) {
  const path = join(folder, `${name}.${format}`)
  const file = {
    path,
    name: `${name}.${format}`,
    format: format === 'csv' ? 'csv' : 'parquet',
    bytes: (await stat(path)).size,
    gzip: false,
  } as const
  const dataset = {files: [file]}
  return {name, dataset, profile: await profileDataset(dataset, {}, context)}
}

const sides = {reference: await side('reference'), current: await side('current')}
const vectors = await vectorsOf(sides, defaultLimits(), {}, context)
const {drifted} = judgeDrift(sides.reference.profile, sides.current.profile, defaultLimits(), {vectors})
const relation = await relationsOf(sides, defaultLimits(), {vectors}, context)
process.stdout.write(`${JSON.stringify({drifted: drifted.length, status: relation.status, auc: relation.auc, p: relation.p})}\n`)
