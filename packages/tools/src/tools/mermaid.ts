import {createHash} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {must} from '../process.ts'
import {ensureTool} from './ensure.ts'

const version = '11.17.2'
/** Of the package, as the registry announces it. */
const integrity = 'V6K3C8EBdEsPFZXSKMJe6ppQOENxuHARr9GvHX4hh47lAbhMRD9qf4oEK7LoaRQxULMa80/qt5gHO73aCleBBg=='

/** Path of the script by which GitHub draws diagrams: one file for a browser, without the sixty packages that it was built from. */
export const ensureMermaid = (): Promise<string> =>
  ensureTool({folder: `mermaid-${version}`, program: join('package', 'dist', 'mermaid.min.js'), install})

async function install(folder: string): Promise<void> {
  await must('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder, `mermaid@${version}`])
  const archive = join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '')
  if (createHash('sha512').update(readFileSync(archive)).digest('base64') !== integrity)
    throw new Error(`mermaid ${version} is not what was announced`)
  await must('tar', ['-xzf', archive, '-C', folder, 'package/dist/mermaid.min.js'])
}
