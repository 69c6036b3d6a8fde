import {join} from 'node:path'
import {must} from '../process.ts'
import {ensureTool} from './ensure.ts'

/** Everything that pip installs, at exact versions; made with `pip freeze` after `pip install 'moto[s3,server]==<version>'`. */
const requirements = join(import.meta.dirname, 'moto-requirements.txt')

/** Path of a Python that has moto, an S3-compatible server, and AWS's own client. */
export const ensureMoto = (): Promise<string> =>
  ensureTool({
    folder: 'moto-5.2.5',
    program: join('bin', 'python'),
    async install(folder) {
      await must('python3', ['-m', 'venv', folder])
      await must(join(folder, 'bin', 'python'), ['-m', 'pip', 'install', '-q', '--no-deps', '-r', requirements])
      await must(join(folder, 'bin', 'python'), ['-c', 'import moto.server'])
    },
  })
