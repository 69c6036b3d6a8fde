import {dirname, join} from 'node:path'
import {must} from '../process.ts'
import {ensurePython} from './python.ts'

/** Folder with the data sets that statsmodels ships, as CSV. Its own requirements are left out: only the files are read. */
export async function ensureStatsmodelsData(): Promise<string> {
  const python = await ensurePython({folder: 'statsmodels-0.14.5', requirements: 'statsmodels-requirements.txt', imports: 'sysconfig'})
  return join(dirname(dirname(python)), await packagesOf(python), 'statsmodels', 'datasets')
}

/** Where a Python keeps its packages, below its environment. */
async function packagesOf(python: string): Promise<string> {
  const code = "import sysconfig, sys, os; print(os.path.relpath(sysconfig.get_path('platlib'), sys.prefix))"
  return (await must(python, ['-c', code])).trim()
}
