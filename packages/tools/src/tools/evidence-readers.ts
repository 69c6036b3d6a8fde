import {join} from 'node:path'
import {must} from '../process.ts'
import {ensureTool} from './ensure.ts'

/** Everything that pip installs, at exact versions. */
const requirements = join(import.meta.dirname, 'evidence-requirements.txt')

/** Path of a Python that has the readers of others for what we write: in-toto's bindings and Hugging Face's model cards. */
export const ensureEvidenceReaders = (): Promise<string> =>
  ensureTool({
    folder: 'evidence-readers-1',
    program: join('bin', 'python'),
    async install(folder) {
      await must('python3', ['-m', 'venv', folder])
      await must(join(folder, 'bin', 'python'), ['-m', 'pip', 'install', '-q', '--no-deps', '-r', requirements])
      await must(join(folder, 'bin', 'python'), ['-c', 'import huggingface_hub, in_toto_attestation.v1.statement'])
    },
  })
