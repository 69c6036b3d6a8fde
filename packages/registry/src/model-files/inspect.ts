import {join, posix} from 'node:path'
import type {DigestedPath} from '@modelflight/core/digest-path'
import {inputError, policyRefused} from '@modelflight/core/errors'
import {checkGguf} from './gguf.ts'
import {checkOnnx} from './onnx.ts'
import {checkSafetensors} from './safetensors.ts'
import {type Window, withWindow} from './window.ts'
import {listZip, type Member, readMember} from './zip.ts'

/** What one file of a model is. */
export interface ModelFile {
  readonly path: string
  readonly format: 'safetensors' | 'onnx' | 'gguf' | 'keras' | 'skops' | 'pickle' | 'hdf5' | 'other'
  /** Loading it runs code that the file holds. */
  readonly runsCode: boolean
}

/** Formats that are, or hold, pickles: by name, because no scanner finds all that a pickle can do. */
const pickleNames = /\.(pkl|pickle|joblib|dill|cloudpickle|pt|pth|ckpt|th)(\.(gz|bz2|xz|lzma|z|zst))?$/i
const hdf5Names = /\.(h5|hdf5)$/i

/**
 * Looks at every file of a model, by name and by its first bytes, and checks the headers of the formats that are known.
 *
 * @param path absolute path of the model's file or folder.
 * @throws Failure input-error when a file is broken; policy-refused when it reaches outside, runs code in disguise or holds a credential.
 */
export async function inspectModel(path: string, {layout, files}: Pick<DigestedPath, 'layout' | 'files'>): Promise<readonly ModelFile[]> {
  const all = new Set(files.map((file) => file.path))
  const found: ModelFile[] = []
  for (const file of files) {
    const absolute = layout === 'folder' ? join(path, file.path) : path
    const folder = posix.dirname(file.path)
    const siblings = new Set([...all].map((other) => posix.relative(folder, other)))
    found.push({path: file.path, ...(await withWindow(absolute, (window) => inspectFile(window, file.path, siblings)))})
  }
  return found
}

type Kind = Omit<ModelFile, 'path'>
const harmless = (format: ModelFile['format']): Kind => ({format, runsCode: false})
const pickle: Kind = {format: 'pickle', runsCode: true}

async function inspectFile(window: Window, name: string, siblings: ReadonlySet<string>): Promise<Kind> {
  if (pickleNames.test(name)) return pickle
  const start = await window.read(0, 256)
  if (isPickle(start) || isObjectArray(start)) return pickle
  if (hdf5Names.test(name) || start.subarray(0, 8).equals(hdf5Magic)) return {format: 'hdf5', runsCode: true}
  if (/\.safetensors$/i.test(name)) return await checked('safetensors', checkSafetensors(window, name))
  if (/\.onnx$/i.test(name)) return await checked('onnx', checkOnnx(window, name, siblings))
  if (/\.gguf$/i.test(name) || start.toString('latin1', 0, 4) === 'GGUF') return await checked('gguf', checkGguf(window, name))
  if (start.toString('latin1', 0, 4) === 'PK\x03\x04') return await inspectZip(window, name)
  if (/\.(keras|skops)$/i.test(name)) throw inputError(`${name} is not the ZIP archive that its name promises`, {where: {file: name}})
  return harmless('other')
}

async function checked(format: ModelFile['format'], check: Promise<void>): Promise<Kind> {
  await check
  return harmless(format)
}

const hdf5Magic = Buffer.from('\x89HDF\r\n\x1a\n', 'latin1')

/** Protocols 2 to 5 begin with their number. */
const isPickle = (start: Buffer): boolean => start[0] === 0x80 && (start[1] ?? 0) >= 2 && (start[1] ?? 0) <= 5

/** NumPy keeps arrays of objects as pickles. */
const isObjectArray = (start: Buffer): boolean =>
  start.toString('latin1', 0, 6) === '\x93NUMPY' && /'descr':\s*'\|O/.test(start.toString('latin1'))

/** PyTorch, NumPy, Keras and skops keep models as archives. */
async function inspectZip(window: Window, name: string): Promise<Kind> {
  const members = await listZip(window, name)
  // Too large to look into: taken for what it most likely is.
  if (members === undefined) return pickle
  if (members.some((member) => pickleNames.test(member.name))) return pickle
  if (members.some((member) => hdf5Names.test(member.name) && !/\.keras$/i.test(name))) return {format: 'hdf5', runsCode: true}
  for (const member of members.filter((candidate) => /\.npy$/i.test(candidate.name) && candidate.method === 0)) {
    if (isObjectArray((await window.read(member.start + 30, 1_024)).subarray(member.name.length))) return pickle
  }
  const config = members.find((member) => member.name === 'config.json')
  if (config !== undefined && /\.keras$/i.test(name)) return await inspectKeras(window, name, config)
  return harmless(/\.skops$/i.test(name) ? 'skops' : 'other')
}

async function inspectKeras(window: Window, name: string, config: Member): Promise<Kind> {
  const text = (await readMember(window, config, name)).toString('utf8')
  if (/"class_name"\s*:\s*"(?:Lambda|TFOpLambda|TFSMLayer)"|"__lambda__"/.test(text)) {
    throw policyRefused(`${name} holds a Lambda layer: loading it runs code from the file`, {
      where: {file: name},
      hint: 'Replace the Lambda layer by a registered layer class, or export the model to ONNX.',
    })
  }
  return harmless('keras')
}
