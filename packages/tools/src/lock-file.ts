/** The part of package-lock.json that we read and complete. */
export interface LockFile {
  readonly packages: Record<string, LockEntry>
}

/** One package of a lock file. */
export interface LockEntry {
  readonly version?: string
  readonly dev?: boolean
  readonly optional?: boolean
  readonly os?: readonly string[]
  readonly cpu?: readonly string[]
  readonly libc?: readonly string[]
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

/**
 * Entries for optional packages of other platforms that a lock file lacks. A registry that serves only one platform makes npm leave them
 * out, and then `npm ci` refuses the lock file everywhere. Nothing is fetched for them on a platform that they are not for.
 */
export function missingOptionals(lock: LockFile): Readonly<Record<string, LockEntry>> {
  const missing: Record<string, LockEntry> = {}
  for (const parent of Object.values(lock.packages)) {
    for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
      const path = `node_modules/${name}`
      if (lock.packages[path] !== undefined || !/^\d/.test(version)) continue
      missing[path] = {version, ...(parent.dev === true ? {dev: true} : {}), optional: true, ...platformOf(name)}
    }
  }
  return missing
}

/** The lock file with what it lacks, its packages in npm's order. */
export function completed<T extends LockFile>(lock: T): T {
  const packages = Object.entries({...lock.packages, ...missingOptionals(lock)})
  return {...lock, packages: Object.fromEntries(packages.sort(([a], [b]) => a.localeCompare(b, 'en')))}
}

/** Such packages say in their name what they are for, e.g. `@oxlint/binding-linux-x64-musl`. */
function platformOf(name: string): Pick<LockEntry, 'os' | 'cpu' | 'libc'> {
  const words = name.split(/[-/]/)
  const os = words.find((word) => operatingSystems.includes(word))
  const cpu = words.find((word) => processors.includes(word))
  const libc = words.some((word) => word.startsWith('musl')) ? ['musl'] : undefined
  return {...(os ? {os: [os]} : {}), ...(cpu ? {cpu: [cpu]} : {}), ...(libc ? {libc} : {})}
}

const operatingSystems: readonly string[] = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
]
const processors: readonly string[] = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']
