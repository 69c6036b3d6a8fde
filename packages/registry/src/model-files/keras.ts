import {inputError, policyRefused} from '@modelflight/core/errors'

/** Layers that hold code, or that load it from elsewhere. */
const codeLayers: readonly string[] = [
  'Lambda',
  'TFOpLambda',
  'SlicingOpLambda',
  'TFSMLayer',
  'TorchModuleWrapper',
  'JaxLayer',
  'FlaxLayer',
]
/** Modules whose classes and functions a configuration may name. */
const ownModules = /^(?:keras|tf_keras|keras_nlp|keras_hub|keras_cv|builtins)(?:\.|$)/

/**
 * Checks the configuration of a Keras archive: no layer that runs code, nothing imported from outside of Keras, no file read by a layer.
 *
 * @throws Failure input-error when it is no JSON; policy-refused for what runs code or reads files when the model is loaded.
 */
export function checkKerasConfig(text: string, name: string): void {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw inputError(`${name} has a configuration that is no JSON`, {where: {file: name}, cause})
  }
  const waiting: unknown[] = [value]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next !== 'object' || next === null) continue
    if (!Array.isArray(next)) judge(next as Readonly<Record<string, unknown>>, name)
    waiting.push(...Object.values(next).filter((inner) => inner !== undefined))
  }
}

function judge(node: Readonly<Record<string, unknown>>, name: string): void {
  const {class_name: kind, module, config, vocabulary} = node
  const refuse = (what: string, hint: string): Error => policyRefused(`${name} ${what}`, {where: {file: name}, hint})
  if ((typeof kind === 'string' && codeLayers.includes(kind)) || kind === '__lambda__' || '__lambda__' in node)
    throw refuse(
      `holds a ${kind === 'Lambda' || kind === '__lambda__' || typeof kind !== 'string' ? 'Lambda' : kind} layer: loading it runs code from the file`,
      'Replace the Lambda layer by a registered layer class, or export the model to ONNX.',
    )
  const isOwn = module === undefined || module === null || (typeof module === 'string' && (ownModules.test(module) || module === ''))
  const reaches = typeof module === 'string' && /(?:^|\.)(?:utils|saving|_tf_keras|legacy)(?:\.|$)/.test(module) && kind === 'function'
  if (typeof kind === 'string' && (!isOwn || reaches || (module === 'builtins' && kind === 'function')))
    throw refuse(
      `imports ${JSON.stringify(`${String(module)}.${typeof config === 'string' ? config : kind}`.slice(0, 100))} when it is loaded`,
      'Save the model with classes and functions of Keras only.',
    )
  if (typeof vocabulary === 'string')
    throw refuse('reads a vocabulary from a file when it is loaded', 'Save the model with its vocabulary in it.')
}
