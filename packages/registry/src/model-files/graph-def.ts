import {policyRefused} from '@modelflight/core/errors'
import type {Window} from './window.ts'

/** Operations of TensorFlow that read or write files of whoever runs the model, as a node's `op` (field 2) names them. */
const operations = ['ReadFile', 'WriteFile', 'MatchingFiles', 'EagerPyFunc', 'PyFunc', 'PyFuncStateless'].map((name) => ({
  name,
  bytes: Buffer.from(`\x12${String.fromCharCode(name.length)}${name}`, 'latin1'),
}))

const step = 8 * 1024 * 1024
const overlap = 64

/** @throws Failure policy-refused for a saved graph that reads or writes files, or calls Python, when it runs. */
export async function checkGraphDef(window: Window, name: string): Promise<void> {
  for (let start = 0; start < window.size; start += step) {
    const bytes = await window.read(start, step + overlap)
    const found = operations.find((operation) => bytes.includes(operation.bytes))
    if (found === undefined) continue
    throw policyRefused(`${name} holds the operation ${found.name}: running the model touches files or runs code outside of it`, {
      where: {file: name},
      hint: 'Save the model without it, or export it to ONNX.',
    })
  }
}
