import type {DigestedPath} from '@modelflight/core/digest-path'
import {policyRefused} from '@modelflight/core/errors'
import type {Check} from '@modelflight/core/verdict'
import type {ModelFile} from '@modelflight/registry/model-files/inspect'

/** What was found in a model's files. */
export interface Formats {
  readonly files: readonly ModelFile[]
  readonly check: Check
}

/** How to save a model instead, by the library that usually writes such files. */
const waysOut: readonly (readonly [names: RegExp, way: string])[] = [
  [/\.(pt|pth|ckpt|th|bin)$/i, "safetensors.torch.save_file(model.state_dict(), 'model.safetensors') or torch.onnx.export(…)"],
  [/\.(h5|hdf5)$/i, "model.save('model.keras') or ONNX"],
  [/\.(npy|npz)$/i, 'np.save(…, allow_pickle=False)'],
]
const usualWay = "skops.io.dump(model, 'model.skops') or ONNX (skl2onnx), with MLflow serialization_format='skops'"

/**
 * Judges the formats of a model's files. A file that runs code when it is loaded is refused by its format, not by what a scanner thinks.
 *
 * @throws Failure policy-refused for such files unless they are allowed, and for what reaches outside; input-error for broken ones.
 */
export async function judgeFormats(path: string, digested: DigestedPath, allowPickle: boolean): Promise<Formats> {
  const {inspectModel} = await import('@modelflight/registry/model-files/inspect')
  const files = await inspectModel(path, digested)
  const running = files.filter(({runsCode}) => runsCode)
  const [first] = running
  if (first === undefined)
    return {files, check: {id: 'formats', status: 'pass', message: `no file runs code when it is loaded (${kinds(files)})`}}
  if (!allowPickle) throw refused(first, running.length)
  const names = running.map((file) => file.path).join(', ')
  return {
    files,
    check: {
      id: 'formats',
      status: 'warn',
      message: `loading the model runs code from ${names.length > 200 ? `${running.length} files` : names} (allow-pickle: true)`,
      hint: wayOut(first),
    },
  }
}

function refused(file: ModelFile, count: number): Error {
  const what = file.format === 'hdf5' ? 'HDF5, which may hold code of Lambda layers' : 'a pickle'
  const more = count > 1 ? `, and ${count - 1} more ${count === 2 ? 'file is' : 'files are'} such` : ''
  return policyRefused(`${file.path} is ${what}: loading it runs code from the file${more}, so it is not registered`, {
    where: {file: file.path},
    hint: `Set allow-pickle: true, which is recorded, or ${wayOut(file).replace(/^E/, 'e')}`,
  })
}

const wayOut = ({path}: ModelFile): string => `Export it without code: ${waysOut.find(([names]) => names.test(path))?.[1] ?? usualWay}.`

const kinds = (files: readonly ModelFile[]): string => [...new Set(files.map(({format}) => format))].sort().join(', ')

/** Formats as the record and the card name them; empty for formats that are not known. */
export const knownFormats = (files: readonly ModelFile[]): readonly string[] =>
  [...new Set(files.map(({format}) => format))].filter((format) => format !== 'other').sort()
