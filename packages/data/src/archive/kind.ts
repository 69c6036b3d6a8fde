/** How files that hold others are packed. */
export type ArchiveKind = 'zip' | 'tar' | 'tar.gz'

/** The kind of an archive by its name; undefined for other files. */
export function archiveKind(name: string): ArchiveKind | undefined {
  const lower = name.toLowerCase()
  if (lower.endsWith('.zip')) return 'zip'
  if (lower.endsWith('.tar')) return 'tar'
  return lower.endsWith('.tar.gz') || lower.endsWith('.tgz') ? 'tar.gz' : undefined
}

/** The archive that is taken apart. */
export interface Archive {
  readonly path: string
  readonly name: string
  readonly bytes: number
  readonly kind: ArchiveKind
}
