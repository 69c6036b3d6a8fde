import {existsSync, mkdirSync, renameSync, rmSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {cache} from '../paths.ts'

/** A folder that an installer fills, and the program inside that proves it is complete. */
export interface Tool {
  /** Name and version, such as `act-0.2.87`: another version is another folder. */
  readonly folder: string
  /** Path of the program inside the folder. */
  readonly program: string
  /** Fills an empty folder. */
  install(folder: string): Promise<unknown>
}

/**
 * Absolute path of a tool's program, installed once per machine below the cache. It is built under another name and renamed, so that an
 * interrupted or concurrent installation never leaves half a tool.
 *
 * @throws Error when the installer fails: a missing tool is a failure, never a skipped check.
 */
export async function ensureTool(tool: Tool, base: string = cache): Promise<string> {
  const home = join(base, tool.folder)
  const program = join(home, tool.program)
  if (existsSync(program)) return program
  const scratch = `${home}.${process.pid}`
  rmSync(scratch, {recursive: true, force: true})
  mkdirSync(scratch, {recursive: true})
  await tool.install(scratch)
  if (!existsSync(join(scratch, tool.program))) throw new Error(`installing ${tool.folder} left no ${tool.program}`)
  mkdirSync(dirname(home), {recursive: true})
  try {
    renameSync(scratch, home)
  } catch (error) {
    rmSync(scratch, {recursive: true, force: true})
    if (!existsSync(program)) throw error // else another process was faster
  }
  return program
}
