import {mkdir, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {policyRefused} from '@modelflight/core/errors'

/** An unpacked package of the engine is about 71 MB. */
const unpackedLimit = 256 * 1024 * 1024
const block = 512

/** A file of a tarball. */
interface Entry {
  readonly path: string
  readonly content: Buffer
}

/**
 * Unpacks an npm tarball into a folder, without the leading `package/`.
 *
 * @throws Failure policy-refused for anything but ordinary files and folders below `package/`.
 */
export async function unpackTarball(tarball: Buffer, folder: string, name: string): Promise<void> {
  for (const {path, content} of entries(gunzipSync(tarball, {maxOutputLength: unpackedLimit}), name)) {
    const target = join(folder, path)
    await mkdir(dirname(target), {recursive: true})
    await writeFile(target, content, {flag: 'wx'})
  }
}

function* entries(bytes: Buffer, name: string): Generator<Entry> {
  for (let at = 0; at + block <= bytes.length; ) {
    const header = bytes.subarray(at, at + block)
    if (header.every((byte) => byte === 0)) return
    const size = Number.parseInt(text(header, 124, 12).trim() || '0', 8)
    const type = String.fromCharCode(header[156] ?? 0)
    const path = [text(header, 345, 155), text(header, 0, 100)].filter((part) => part !== '').join('/')
    if (!Number.isSafeInteger(size) || size < 0 || at + block + size > bytes.length)
      throw policyRefused(`${name} is damaged: ${path} is cut`)
    if (type === '0' || type === '\0') yield {path: safePath(path, name), content: bytes.subarray(at + block, at + block + size)}
    // Folders are made when needed; `g` and `x` carry comments and times that npm's own tarballs do without.
    else if (type !== '5' && type !== 'g') throw policyRefused(`${name} holds ${path}, which is no ordinary file`)
    at += block + Math.ceil(size / block) * block
  }
}

const text = (header: Buffer, start: number, length: number): string => {
  const part = header.subarray(start, start + length)
  const end = part.indexOf(0)
  return part.toString('utf8', 0, end < 0 ? length : end)
}

function safePath(path: string, name: string): string {
  const [root, ...parts] = path.split('/')
  const isPlain =
    parts.length > 0 && parts.every((part) => part !== '' && part !== '.' && part !== '..' && !part.includes('\\') && !part.includes(':'))
  if (root !== 'package' || !isPlain) throw policyRefused(`${name} holds ${JSON.stringify(path)}, which would be written elsewhere`)
  return parts.join('/')
}
