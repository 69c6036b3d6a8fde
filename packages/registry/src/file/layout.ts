import {readdir} from 'node:fs/promises'
import {join} from 'node:path'

/**
 * Where a folder registry keeps what:
 *
 * ```
 * blobs/<2 hex>/<64 hex>               content, named by its sha256
 * blobs/<2 hex>/<64 hex>.removing      content that a removal set aside; put back when it is needed after all
 * models/<name>/versions/<n>.json      one manifest a version; never changes, but for a note once the version was removed
 * models/<name>/aliases/<alias>/<k>.json   the k-th move of an alias; the highest k is where it points now
 * tmp/                                 files on their way; whatever is left here belongs to a run that died
 * ```
 */
export interface Layout {
  readonly root: string
  readonly temporary: string
  readonly models: string
  model(name: string): string
  versions(name: string): string
  aliases(name: string): string
  alias(name: string, alias: string): string
  blob(digest: string): string
}

/** The layout below a folder. Names must have been checked. */
export function layoutOf(root: string): Layout {
  const models = join(root, 'models')
  const model = (name: string): string => join(models, name)
  return {
    root,
    temporary: join(root, 'tmp'),
    models,
    model,
    versions: (name) => join(model(name), 'versions'),
    aliases: (name) => join(model(name), 'aliases'),
    alias: (name, alias) => join(model(name), 'aliases', alias),
    blob: (digest) => {
      const hex = digest.slice('sha256:'.length)
      return join(root, 'blobs', hex.slice(0, 2), hex)
    },
  }
}

/** Names of all models. */
export const readModels = ({models}: Layout): Promise<readonly string[]> => readdir(models).catch((): string[] => [])
