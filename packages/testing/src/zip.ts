import {crc32, deflateRawSync} from 'node:zlib'

/** One file of an archive; fields beyond `path` and `content` make it a lie. */
export interface ZipFile {
  readonly path: string
  readonly content: string | Uint8Array
  /** Unix mode, e.g. 0o120777 for a link. */
  readonly mode?: number
  /** Path in the local header, when it should differ. */
  readonly localPath?: string
  /** Sizes and checksum as claimed in the directory. */
  readonly size?: number
  readonly crc?: number
}

/** A ZIP archive, honest or not, for tests. */
export function makeZip(files: readonly ZipFile[]): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const file of files) {
    const content = Buffer.from(file.content)
    const packed = deflateRawSync(content)
    const fields = {crc: file.crc ?? crc32(content), packed: packed.length, size: file.size ?? content.length}
    const name = Buffer.from(file.localPath ?? file.path)
    const local = Buffer.concat([localHeader(name.length, fields), name, packed])
    directory.push(Buffer.concat([centralHeader(file, fields, offset), Buffer.from(file.path)]))
    locals.push(local)
    offset += local.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, central, end])
}

interface Fields {
  readonly crc: number
  readonly packed: number
  readonly size: number
}

function localHeader(nameLength: number, {crc, packed, size}: Fields): Buffer {
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(20, 4)
  header.writeUInt16LE(8, 8)
  header.writeUInt32LE(crc, 14)
  header.writeUInt32LE(packed, 18)
  header.writeUInt32LE(size, 22)
  header.writeUInt16LE(nameLength, 26)
  return header
}

function centralHeader({path, mode = 0o100644}: ZipFile, {crc, packed, size}: Fields, offset: number): Buffer {
  const header = Buffer.alloc(46)
  header.writeUInt32LE(0x02014b50, 0)
  header.writeUInt16LE((3 << 8) | 20, 4)
  header.writeUInt16LE(20, 6)
  header.writeUInt16LE(8, 10)
  header.writeUInt32LE(crc, 16)
  header.writeUInt32LE(packed, 20)
  header.writeUInt32LE(size, 24)
  header.writeUInt16LE(Buffer.byteLength(path), 28)
  header.writeUInt32LE((mode << 16) >>> 0, 38)
  header.writeUInt32LE(offset, 42)
  return header
}
