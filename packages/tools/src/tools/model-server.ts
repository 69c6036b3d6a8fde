import {join} from 'node:path'
import {must} from '../process.ts'
import {ensureTool} from './ensure.ts'

/** Everything that pip installs, at exact versions; made with `pip freeze` after `pip install uvicorn uvloop httptools prometheus-client`. */
const requirements = join(import.meta.dirname, 'model-server-requirements.txt')

/** Path of a Python that can serve a model as many teams do: uvicorn, and metrics by Prometheus' own client. */
export const ensureModelServer = (): Promise<string> =>
  ensureTool({
    folder: 'model-server-uvicorn-0.54.0',
    program: join('bin', 'python'),
    async install(folder) {
      await must('python3', ['-m', 'venv', folder])
      await must(join(folder, 'bin', 'python'), ['-m', 'pip', 'install', '-q', '--no-deps', '-r', requirements])
      await must(join(folder, 'bin', 'python'), ['-c', 'import prometheus_client, uvicorn, uvloop, httptools'])
    },
  })
