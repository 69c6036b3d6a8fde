import {join} from 'node:path'
import {must} from '../process.ts'
import {ensureTool} from './ensure.ts'

/** Everything that pip installs, at exact versions; made with `pip freeze` after `pip install 'mlflow[auth]==<version>'`. */
const requirements = join(import.meta.dirname, 'mlflow-requirements.txt')

/** Version of the server and of the Python client. Part of the folder's name, so another version is another folder. */
export const mlflowVersion = '3.17.2'

/** Path of a Python that has MLflow with its server and client; installed into an environment of its own, which takes some minutes. */
export const ensureMlflow = (): Promise<string> =>
  ensureTool({
    folder: `mlflow-${mlflowVersion}`,
    program: join('bin', 'python'),
    async install(folder) {
      await must('python3', ['-m', 'venv', folder])
      await must(join(folder, 'bin', 'python'), ['-m', 'pip', 'install', '-q', '--no-deps', '-r', requirements])
      await must(join(folder, 'bin', 'python'), ['-c', 'import mlflow.server'])
    },
  })
