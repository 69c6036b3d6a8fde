import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Action} from '@modelflight/core/action'
import {commonInputs, commonOutputs} from '@modelflight/core/common'
import {actionNames} from '@modelflight/core/configuration'
import type {Field} from '@modelflight/core/fields'

/** Everything the generated files say about an action. */
export interface Described {
  readonly name: string
  readonly description: string
  readonly inputs: readonly DescribedInput[]
  readonly outputs: readonly {readonly name: string; readonly description: string}[]
  readonly permissions: Readonly<Record<string, string>>
  /** Whether the action cleans up after the job. */
  readonly hasPost: boolean
  readonly action: Action
}

/** One input, the action's own before the common ones. */
export interface DescribedInput {
  readonly name: string
  readonly field: Field<unknown>
}

/** The actions in the order of the journey; those without a specification yet are left out. */
export async function describeActions(root: string): Promise<readonly Described[]> {
  const withCode = actionNames.filter((name) => existsSync(join(root, 'actions', name, 'src', 'action.ts')))
  return Promise.all(withCode.map((name) => describeAction(root, name)))
}

async function describeAction(root: string, name: string): Promise<Described> {
  const folder = join(root, 'actions', name, 'src')
  const action = findAction(await import(pathToFileURL(join(folder, 'action.ts')).href), name)
  const inputs = Object.entries({...action.inputs, ...commonInputs}).map(([input, field]) => ({name: input, field}))
  const outputs = Object.entries({...action.outputs, ...commonOutputs}).map(([output, {description}]) => ({name: output, description}))
  const {description, permissions} = action
  return {name, description, inputs, outputs, permissions, hasPost: existsSync(join(folder, 'post.ts')), action}
}

/** The export that is the action, whatever it is called. */
function findAction(module: Readonly<Record<string, unknown>>, name: string): Action {
  const found = Object.values(module).find((value): value is Action => (value as Partial<Action> | undefined)?.name === name)
  if (found === undefined) throw new Error(`actions/${name}/src/action.ts exports no action named ${name}`)
  return found
}
