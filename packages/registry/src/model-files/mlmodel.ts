import {posix} from 'node:path'
import {inputError, policyRefused} from '@modelflight/core/errors'

/** Keys of MLflow's description of a model that name files of it. */
const pathKeys: readonly string[] = [
  ...[
    'model_path',
    'code',
    'data',
    'model_data',
    'pickled_model',
    'model_code_path',
    'config',
    'env',
    'conda',
    'virtualenv',
    'artifact_path',
  ],
  ...['artifacts', 'path', 'saved_input_example_info', 'components', 'tokenizer_type', 'model_binary', 'custom_objects'],
]

/**
 * Checks an `MLmodel` file: the paths in it stay within the model, and says whether loading the model runs code that lies in it.
 *
 * @throws Failure input-error when it is no YAML of that kind; policy-refused when a path leads out.
 */
export async function checkMlmodel(text: string, name: string): Promise<boolean> {
  const {parseYaml} = await import('@modelflight/core/yaml')
  const {value} = parseYaml(text, name)
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw inputError(`${name} does not describe a model`, {where: {file: name}})
  const {flavors} = value as {readonly flavors?: unknown}
  return judge(flavors, '', name)
}

/** Goes through everything below `flavors`. */
function judge(value: unknown, key: string, name: string): boolean {
  if (typeof value === 'string') return judgeText(value, key, name)
  if (Array.isArray(value)) return (value as readonly unknown[]).map((each) => judge(each, key, name)).includes(true)
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value)
    .map(([inner, each]) => judge(each, key === 'env' || key === 'artifacts' ? key : inner, name))
    .includes(true)
}

function judgeText(text: string, key: string, name: string): boolean {
  if (pathKeys.includes(key) && leadsOut(text)) {
    throw policyRefused(`${name} names ${JSON.stringify(text.slice(0, 100))}, which is outside of the model`, {
      where: {file: name, field: key},
      hint: 'Log the model again with MLflow.',
    })
  }
  if (key === 'model_code_path') return true
  return key === 'loader_module' && !/^mlflow(?:\.|$)/.test(text)
}

function leadsOut(text: string): boolean {
  const path = posix.normalize(text.replaceAll('\\', '/'))
  return path === '..' || path.startsWith('../') || posix.isAbsolute(path) || /^(?:[a-z]:\/|[a-z+]+:\/\/|file:)/i.test(path)
}
