/** Registers some models into one registry and sets an alias, as one of several processes. */
import {openRegistry} from '../../src/open.ts'
import {type NewModel, noEvidence} from '../../src/port.ts'

interface Task {
  readonly uri: string
  readonly folder: string
  /** Another process removes versions meanwhile: one may be gone before the alias points at it. */
  readonly mayVanish: boolean
  readonly models: readonly {readonly path: string; readonly digest: string}[]
}

const {uri, folder, mayVanish, models} = JSON.parse(process.argv[2] ?? '{}') as Task
const registry = await openRegistry(uri, {workingDirectory: folder, signal: new AbortController().signal})
const results: unknown[] = []
for (const model of models) {
  const asked: NewModel = {name: 'flights', ...model, evidence: noEvidence, tags: {}, createdAt: new Date(0)}
  const {version, created} = await registry.register(asked)
  const move = await registry.setAlias('flights', 'champion', version.version, {expected: undefined}).catch((error: unknown) => {
    if (mayVanish && String(error).includes(`has no version ${version.version} of`)) return {kind: 'gone' as const}
    throw error
  })
  results.push({digest: model.digest, version: version.version, created, move: move.kind})
}
process.stdout.write(JSON.stringify(results))
