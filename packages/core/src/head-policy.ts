import type {Policy} from './action.ts'
import {displayPath, readText, realPathInside} from './files.ts'

/** Policy of this checkout: what is used outside pull requests, and inside them when `policy-from: head` asks for it. */
export const headPolicy = (workspace: string): Policy => ({
  async read(path) {
    const text = await readText(await realPathInside(path, workspace), displayPath(path, workspace))
    return {text, origin: 'head', isNew: false}
  },
})
