import {join} from 'node:path'
import {must} from '../process.ts'
import {ensureTool} from './ensure.ts'

/** Path of another version of Node than the one that runs this. */
export const ensureNode = (version: string): Promise<string> =>
  ensureTool({folder: `node-${version}`, program: join('node_modules', '.bin', 'node'), install: (folder) => install(folder, version)})

/** The package's own install script links the binary, so scripts must run whatever .npmrc says. */
const install = (folder: string, version: string): Promise<unknown> =>
  must('npm', ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--ignore-scripts=false', `node@${version}`])
