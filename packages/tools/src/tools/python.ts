import {join} from 'node:path'
import {must} from '../process.ts'
import {ensureTool} from './ensure.ts'

/** Packages of Python in an environment of their own. */
export interface PythonTool {
  /** Name and version, such as `moto-5.2.5`: another version is another folder. */
  readonly folder: string
  /** Name of the file beside this one with everything that pip installs, at exact versions. */
  readonly requirements: string
  /** Modules that must load before the environment counts as installed. */
  readonly imports: string
}

/** Path of the Python of such an environment, installed once per machine. */
export const ensurePython = ({folder, requirements, imports}: PythonTool): Promise<string> =>
  ensureTool({
    folder,
    program: join('bin', 'python'),
    async install(home) {
      const python = join(home, 'bin', 'python')
      await must('python3', ['-m', 'venv', home])
      await must(python, ['-m', 'pip', 'install', '-q', '--no-deps', '-r', join(import.meta.dirname, requirements)])
      await must(python, ['-c', `import ${imports}`])
    },
  })
