import {constants, gunzipSync, inflateSync, zstdDecompressSync} from 'node:zlib'

/** What the first bytes of some content say that it is. */
export type Beginning = 'pickle' | 'hdf5' | 'packed' | 'other'

const hdf5Magic = Buffer.from('\x89HDF\r\n\x1a\n', 'latin1')

/** Judges the first bytes of a file, of an archive's member, or of what a compressed file unpacks to. */
export function beginningOf(start: Buffer): Beginning {
  if (isPickle(start) || isTextPickle(start) || isObjectArray(start)) return 'pickle'
  // A block of the user's may stand before an HDF5 file.
  if ([0, 512, 1_024, 2_048].some((at) => start.subarray(at, at + 8).equals(hdf5Magic))) return 'hdf5'
  const unpacked = unpackedStart(start)
  if (unpacked === undefined) return isPacked(start) ? 'packed' : 'other'
  const inner = beginningOf(unpacked)
  return inner === 'other' && unpacked.toString('latin1', 257, 262) === 'ustar' ? 'packed' : inner
}

/** Protocols 2 to 5 begin with their number. */
const isPickle = (start: Buffer): boolean => start[0] === 0x80 && (start[1] ?? 0) >= 2 && (start[1] ?? 0) <= 5

/** Protocols 0 and 1 are told by the class or function that they name first, as all that do harm must, and by what can follow it. */
const isTextPickle = (start: Buffer): boolean =>
  /^[(\]}lt0-9p\n]{0,8}(?:c|\(?i)[A-Za-z_][\w.]{0,80}\r?\n[A-Za-z_][\w.]{0,80}\r?\n(?:[()\]}.]|p\d+\r?\n|q[^\w\s])/.test(
    start.toString('latin1', 0, 256),
  )

/** NumPy keeps arrays of objects as pickles; also as a field of a record. */
const isObjectArray = (start: Buffer): boolean =>
  start.toString('latin1', 0, 6) === '\x93NUMPY' && /['"][|<>=]?O\d*['"]/.test(start.toString('latin1', 6, 4_096))

/** bzip2, xz, lzma and lz4, which joblib writes and Node can't read. */
const isPacked = (start: Buffer): boolean =>
  ['BZh', '\xfd7zXZ\0', '\x04"M\x18', '\x5d\0\0'].some((magic) => start.toString('latin1', 0, magic.length) === magic)

/** The beginning of what gzip, zlib and zstd packed; undefined for anything else. */
function unpackedStart(start: Buffer): Buffer | undefined {
  const [first, second] = [start[0] ?? 0, start[1] ?? 0]
  const limit = {maxOutputLength: 4 * 1024 * 1024}
  try {
    if (first === 0x1f && second === 0x8b) return gunzipSync(start, {...limit, finishFlush: constants.Z_SYNC_FLUSH})
    if (first === 0x78 && (first * 256 + second) % 31 === 0) return inflateSync(start, {...limit, finishFlush: constants.Z_SYNC_FLUSH})
    if (start.readUInt32LE(0) === 0xfd2fb528) return zstdDecompressSync(start, {...limit, finishFlush: constants.ZSTD_e_flush})
  } catch {
    return undefined
  }
  return undefined
}
