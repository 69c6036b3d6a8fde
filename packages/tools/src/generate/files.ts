import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileSchema, ownFileSchema, sectionSchema} from '@modelflight/core/configuration'
import {recordSchemas} from '@modelflight/core/record-schemas'
import type {JsonSchema} from '@modelflight/core/schema'
import {contractSchema} from '@modelflight/data/contract/contract-schema'
import {gateSchema} from '@modelflight/evaluation/gate-schema'
import {actionYml} from './action-yml.ts'
import {type Described, describeActions} from './describe.ts'
import {actionReadme, rootReadme} from './readme.ts'

/** What every generated file should hold, by path relative to the repository. */
export async function generatedFiles(root: string): Promise<ReadonlyMap<string, string>> {
  const actions = await describeActions(root)
  const files = new Map<string, string>()
  for (const action of actions) {
    files.set(`actions/${action.name}/action.yml`, actionYml(action))
    refresh(files, root, `actions/${action.name}/README.md`, (text) => actionReadme(text, action))
  }
  refresh(files, root, 'README.md', (text) => rootReadme(text, actions))
  files.set('schemas/modelflight.schema.json', configurationSchema(actions))
  files.set('schemas/data-contract.schema.json', schemaText(contractSchema))
  files.set('schemas/gate.schema.json', schemaText({$schema: draft, ...gateSchema}))
  for (const {action} of actions) {
    for (const [name, {holds}] of Object.entries(action.inputs)) {
      if (holds === undefined) continue
      files.set(`schemas/${name}.schema.json`, schemaText({$schema: draft, title: `${name}.yml`, ...ownFileSchema(action.inputs, holds)}))
    }
  }
  for (const [name, schema] of Object.entries(recordSchemas)) if (schema !== undefined) files.set(`schemas/${name}`, schemaText(schema))
  return files
}

/** Paths of generated files that are not up to date. */
export async function outdatedFiles(root: string): Promise<readonly string[]> {
  const files = await generatedFiles(root)
  return [...files].filter(([path, text]) => readIfPresent(join(root, path)) !== text).map(([path]) => path)
}

function refresh(files: Map<string, string>, root: string, path: string, change: (text: string) => string): void {
  const text = readIfPresent(join(root, path))
  if (text !== undefined) files.set(path, change(text))
}

/** The schema that editors use for `modelflight.yml`. */
function configurationSchema(actions: readonly Described[]): string {
  const sections = Object.fromEntries(actions.map(({name, description, action}) => [name, {...sectionSchema(action.inputs), description}]))
  return schemaText({$schema: draft, title: 'modelflight.yml', ...fileSchema(sections)})
}

const draft = 'https://json-schema.org/draft/2020-12/schema'

const schemaText = (schema: JsonSchema): string => `${JSON.stringify(schema, undefined, 2)}\n`

const readIfPresent = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined)
