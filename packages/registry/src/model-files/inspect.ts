import {join, posix} from 'node:path'
import type {DigestedPath} from '@modelflight/core/digest-path'
import {inputError, policyRefused} from '@modelflight/core/errors'
import {checkGguf} from './gguf.ts'
import {checkGraphDef} from './graph-def.ts'
import {checkKerasConfig} from './keras.ts'
import {checkMlmodel} from './mlmodel.ts'
import {checkOnnx} from './onnx.ts'
import {checkSafetensors} from './safetensors.ts'
import {beginningOf} from './start-of.ts'
import {isTar, listTar} from './tar.ts'
import {checkTemplate, checkTokenizer} from './templates.ts'
import {type Window, withWindow} from './window.ts'
import {listZip, type Member, memberStart, readMember} from './zip.ts'

/** What one file of a model is. */
export interface ModelFile {
  readonly path: string
  readonly format: 'safetensors' | 'onnx' | 'gguf' | 'keras' | 'skops' | 'pickle' | 'hdf5' | 'code' | 'other'
  /** Loading it runs code that the file holds. */
  readonly runsCode: boolean
}

/** Formats that are, or hold, pickles or other serialised code: by name, because no scanner finds all that a pickle can do. */
const pickleNames =
  /\.(pkl|pickle|pck|pcl|joblib|sav|dill|cloudpickle|pt|pt2|pth|ptl|ckpt|th|torch|nemo|mar|rds|rda|rdata)(\.(gz|bz2|xz|lzma|z|zst|lz4))?$/i
const hdf5Names = /\.(h5|hdf5|hdf|he5)$/i
/** Files of settings beyond this are none. */
const maxText = 16 * 1024 * 1024

/**
 * Looks at every file of a model, by name and by its first bytes, and checks the headers of the formats that are known.
 *
 * @param path absolute path of the model's file or folder.
 * @throws Failure input-error when a file is broken; policy-refused when it reaches outside, runs code in disguise or holds a credential.
 */
export async function inspectModel(path: string, {layout, files}: Pick<DigestedPath, 'layout' | 'files'>): Promise<readonly ModelFile[]> {
  const found: ModelFile[] = []
  for (const file of files) {
    const absolute = layout === 'folder' ? join(path, file.path) : path
    const folder = posix.dirname(file.path)
    const siblings = new Map(files.map((other) => [posix.relative(folder, other.path), other.bytes]))
    found.push({path: file.path, ...(await withWindow(absolute, (window) => inspectFile(window, file.path, siblings)))})
  }
  return found
}

type Kind = Omit<ModelFile, 'path'>
const harmless = (format: ModelFile['format']): Kind => ({format, runsCode: false})
const pickle: Kind = {format: 'pickle', runsCode: true}
const hdf5: Kind = {format: 'hdf5', runsCode: true}

async function inspectFile(window: Window, name: string, siblings: ReadonlyMap<string, number>): Promise<Kind> {
  if (pickleNames.test(name)) return pickle
  const start = await window.read(0, 4_096)
  const beginning = beginningOf(start)
  // What can't be looked into is taken for what it most likely is.
  if (beginning === 'pickle' || beginning === 'packed') return pickle
  if (hdf5Names.test(name) || beginning === 'hdf5') return hdf5
  if (/\.safetensors$/i.test(name)) return await checked('safetensors', checkSafetensors(window, name))
  if (/\.onnx$/i.test(name)) return await checked('onnx', checkOnnx(window, name, siblings))
  if (/\.gguf$/i.test(name) || start.toString('latin1', 0, 4) === 'GGUF') return await checked('gguf', checkGguf(window, name))
  if (start.toString('latin1', 0, 4) === 'PK\x03\x04') return await inspectZip(window, name)
  if (/\.(keras|skops|npz)$/i.test(name)) throw inputError(`${name} is not the ZIP archive that its name promises`, {where: {file: name}})
  if (isTar(start)) return await inspectTar(window, name)
  return await inspectSettings(window, name, siblings)
}

async function checked(format: ModelFile['format'], check: Promise<void>): Promise<Kind> {
  await check
  return harmless(format)
}

/** Files beside the weights that say how a model is loaded. */
async function inspectSettings(window: Window, name: string, siblings: ReadonlyMap<string, number>): Promise<Kind> {
  const base = posix.basename(name)
  if (/\.pb$/i.test(base)) return await checked('other', checkGraphDef(window, name))
  const isTemplate = /\.jinja2?$/i.test(base)
  const isTokenizer = /^(?:tokenizer_config|chat_template)\.json$/i.test(base)
  const isIndex = /\.(?:safetensors|bin)\.index\.json$/i.test(base)
  if (!isTemplate && !isTokenizer && !isIndex && base !== 'MLmodel') return harmless('other')
  if (window.size > maxText) throw inputError(`${name} is larger than such a file can be`, {where: {file: name}})
  const text = (await window.read(0, window.size)).toString('utf8')
  if (isTemplate) checkTemplate(text, name)
  if (isTokenizer) checkTokenizer(text, name)
  if (isIndex) checkIndex(text, name, siblings)
  return base === 'MLmodel' && (await checkMlmodel(text, name)) ? {format: 'code', runsCode: true} : harmless('other')
}

/** The parts of weights that are split over several files are all there, and nowhere else. */
function checkIndex(text: string, name: string, siblings: ReadonlyMap<string, number>): void {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw inputError(`${name} is not JSON`, {where: {file: name}, cause})
  }
  const map = typeof value === 'object' && value !== null && 'weight_map' in value ? value.weight_map : undefined
  for (const part of new Set(Object.values(typeof map === 'object' && map !== null ? map : {}))) {
    const path = posix.normalize(String(part))
    if (path.startsWith('..') || posix.isAbsolute(path))
      throw policyRefused(`${name} takes weights from outside the model: ${JSON.stringify(path.slice(0, 100))}`, {where: {file: name}})
    if (!siblings.has(path))
      throw inputError(`${name} names ${JSON.stringify(path.slice(0, 100))}, which is not in the model`, {
        where: {file: name},
        hint: 'Name the folder as the model, with all its files.',
      })
  }
}

/** PyTorch, NumPy, Keras and skops keep models as archives. */
async function inspectZip(window: Window, name: string): Promise<Kind> {
  const members = await listZip(window, name)
  // Too large to look into: taken for what it most likely is.
  if (members === undefined) return pickle
  if (members.some((member) => pickleNames.test(member.name))) return pickle
  const isKeras = /\.keras$/i.test(name)
  for (const member of members) {
    const beginning = beginningOf(await memberStart(window, member, name))
    if (beginning === 'pickle' || (beginning === 'packed' && !/\.tar\./i.test(member.name))) return pickle
    // Keras keeps weights, and nothing else, as HDF5 in its archives.
    if ((beginning === 'hdf5' || hdf5Names.test(member.name)) && !isKeras) return hdf5
  }
  const config = members.find((member) => member.name === 'config.json')
  if (isKeras) return await inspectKeras(window, name, config)
  return harmless(/\.skops$/i.test(name) ? 'skops' : 'other')
}

async function inspectTar(window: Window, name: string): Promise<Kind> {
  for (const member of await listTar(window, name)) {
    if (pickleNames.test(member.name)) return pickle
    const beginning = beginningOf(await window.read(member.start, Math.min(member.bytes, 4_096)))
    if (beginning === 'pickle' || beginning === 'packed') return pickle
    if (beginning === 'hdf5' || hdf5Names.test(member.name)) return hdf5
  }
  return harmless('other')
}

async function inspectKeras(window: Window, name: string, config: Member | undefined): Promise<Kind> {
  if (config === undefined)
    throw inputError(`${name} has no configuration`, {where: {file: name}, hint: 'Save the model again with Keras.'})
  checkKerasConfig((await readMember(window, config, name)).toString('utf8'), name)
  return harmless('keras')
}
