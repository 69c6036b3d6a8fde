import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {root} from '@modelflight/tools/paths'
import {must} from '@modelflight/tools/process'

/** What `uses: modelflight/modelflight/...@v1` downloads, in a new folder: the archive of HEAD, without sources and node_modules. */
export async function unpackRelease(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'modelflight-release-'))
  await must('git', ['archive', '--format=tar', '-o', join(folder, 'release.tar'), 'HEAD'], {cwd: root})
  await must('tar', ['-xf', 'release.tar'], {cwd: folder})
  rmSync(join(folder, 'release.tar'))
  return folder
}
