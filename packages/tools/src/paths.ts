import {readdirSync} from 'node:fs'
import {homedir} from 'node:os'
import {join} from 'node:path'

/** The repository that the tools belong to. */
export const root = join(import.meta.dirname, '..', '..', '..')

/** Where tools, servers and Node itself are kept between runs and clones. */
export const cache = join(homedir(), '.cache', 'modelflight')

/** Names of the actions: the folders of `actions/`. */
export const actionNames = (base: string = root): readonly string[] => folders(join(base, 'actions'))

/** Names of the packages: the folders of `packages/`. */
export const packageNames = (base: string = root): readonly string[] => folders(join(base, 'packages'))

/** Sorted names of the folders inside a folder. */
function folders(path: string): readonly string[] {
  const entries = readdirSync(path, {withFileTypes: true})
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}
