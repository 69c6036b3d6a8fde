import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {must} from '../process.ts'
import {ensureTool} from './ensure.ts'

const version = '1.32.0'
/** Of the wheel for Linux x64 with glibc >= 2.28. */
const hash = 'sha256:84a6acb975accc13408786a2bd274b572537ca19c933ebbc13e78f3988562071'

/** Path of zizmor, which looks for security faults in workflows. */
export const ensureZizmor = (): Promise<string> => ensureTool({folder: `zizmor-${version}`, program: join('bin', 'zizmor'), install})

/** A wheel with one program inside: its bytes do not depend on where the folder lies, so it is unpacked instead of installed. */
async function install(folder: string): Promise<void> {
  const requirements = join(folder, 'requirements.txt')
  writeFileSync(requirements, `zizmor==${version} --hash=${hash}\n`)
  await must('python3', [
    '-m',
    'pip',
    'install',
    '-q',
    '--no-deps',
    '--require-hashes',
    '--prefix',
    folder,
    '--ignore-installed',
    '-r',
    requirements,
  ])
}
