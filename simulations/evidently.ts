import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {DriftCase} from './drift-cases.ts'

/** Columns that Evidently calls drifted, per case; undefined where it ended with an error. */
export function evidentlyVerdicts(python: string, cases: readonly DriftCase[]): (readonly string[] | undefined)[] {
  const folder = mkdtempSync(join(tmpdir(), 'modelflight-evidently-'))
  try {
    const paths = cases.map((item, index) => {
      const path = join(folder, `${index}.json`)
      writeFileSync(path, JSON.stringify(item))
      return path
    })
    const script = join(import.meta.dirname, 'evidently_verdicts.py')
    const {stdout} = spawnSync(python, [script], {
      input: paths.join('\n'),
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: ['pipe', 'pipe', 'ignore'],
    })
    const answers = new Map(
      stdout.split('\n').flatMap((line) => {
        if (!line.startsWith('{')) return []
        const answer = JSON.parse(line) as {readonly path: string; readonly drifted?: readonly string[]}
        return [[answer.path, answer.drifted] as const]
      }),
    )
    return paths.map((path) => answers.get(path))
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}
