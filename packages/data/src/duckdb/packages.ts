import {closeSync, openSync, readSync} from 'node:fs'

/** Version of the engine that is fetched; digests below belong to it. */
export const engineVersion = '1.5.6-r.1'

/** A package of the engine, with the sha512 of its tarball as npm writes it. */
export interface EnginePackage {
  readonly name: string
  readonly integrity: string
  /** Where it differs from the engine's. */
  readonly version?: string
}

/** What one platform needs. */
export interface EngineRelease {
  readonly packages: readonly EnginePackage[]
  /** sha512 in hex over `<sha512>  <path>\n` of every unpacked file, sorted by path: what is checked before each loading. */
  readonly tree: string
}

const portable: readonly EnginePackage[] = [
  {
    name: '@duckdb/node-api',
    integrity: 'sha512-yIPol6P4EQmsAUsb27donJf7iADrM31Ei/WkvhkZpSscjhEErYsuF19lsJ/qz5mUWxsKFQpLdjvrlhPQnMTBqw==',
  },
  {
    name: '@duckdb/node-bindings',
    integrity: 'sha512-/pWlTyvKC1d16iSMJCBAPwlmzoeXRs5Y9cqG+TpKd/YAW6Ke05FJg099v/Im2bkS9BgznNyNcAK1NxA1eQhSUw==',
  },
]

/** Tells the bindings that the C library is musl; without it they load the ones for glibc. */
const detectLibc: EnginePackage = {
  name: 'detect-libc',
  version: '2.1.2',
  integrity: 'sha512-Btj2BOOO83o3WyH59e8MgXsxEQVcarkUOpEYrubB0urwnN10yQ364rsiByU11nZlqWYZm05i/of7io4mzihBtQ==',
}

/** The version of a package. */
export const versionOf = ({version}: EnginePackage): string => version ?? engineVersion

/**
 * The platform as the releases are called: Linux with musl (Alpine) needs another library than Linux with glibc.
 */
export function enginePlatform(): string {
  const platform = `${process.platform}-${process.arch}`
  if (process.platform !== 'linux') return platform
  return interpreterOf(process.execPath).includes('musl') ? `${platform}-musl` : platform
}

const headBytes = 4096
const programHeader = {interpreter: 3, entryBytes: 56} as const

/** The dynamic linker that a 64-bit ELF file asks for (`PT_INTERP`), which belongs to the C library; empty when it asks for none. */
function interpreterOf(program: string): string {
  const head = Buffer.alloc(headBytes)
  const file = openSync(program, 'r')
  try {
    readSync(file, head, 0, headBytes, 0)
  } finally {
    closeSync(file)
  }
  const count = head.readUInt16LE(56)
  for (
    let at = Number(head.readBigUInt64LE(32)), left = count;
    left > 0 && at + programHeader.entryBytes <= headBytes;
    at += programHeader.entryBytes, left--
  ) {
    if (head.readUInt32LE(at) !== programHeader.interpreter) continue
    const start = Number(head.readBigUInt64LE(at + 8))
    return head.toString('latin1', start, start + Number(head.readBigUInt64LE(at + 32)))
  }
  return ''
}

/**
 * Releases by `platform-arch`. A platform whose digest was never measured is not here, and Parquet is refused there rather than read by a
 * library that nobody checked.
 */
export const engineReleases: Readonly<Record<string, EngineRelease>> = {
  'linux-x64': {
    packages: [
      ...portable,
      {
        name: '@duckdb/node-bindings-linux-x64',
        integrity: 'sha512-IXcrZJE6kEqM0Z4wwdVnGBHX/frOS33VPNAwDXQ/Q+Fs84b058Qe94chrCCIcNJlG8Y3UHIUU4eBeCQxW5mN1Q==',
      },
    ],
    tree: '5bea611b2b992e662db39d136ed5809df7c994957a5ea8e187054fbd1ce4999bb0df0c32770757a4a02c1ba3ef6faa49a5b63a1b311b7c2a53fce5d280fa79ab',
  },
  // Unproven: its digests are right, but no runner of this kind has loaded it yet.
  'linux-x64-musl': {
    packages: [
      ...portable,
      {
        name: '@duckdb/node-bindings-linux-x64-musl',
        integrity: 'sha512-PVzIEZqp7QN07WBgjmIH0cK2GKXR735KmL6wnghTzRnhHWrePxx3MjZB9zZHI8tB73wdF8luarBm4EgqSjGyVA==',
      },
      detectLibc,
    ],
    tree: '8209b16d6cde118f7de2e20dfab01b2f86662ee269cfa84635425373072aeb423bd61bcbb95da0c31961e5031f62cd499dbce0f27ae1b1b59c2466632e559834',
  },
}
