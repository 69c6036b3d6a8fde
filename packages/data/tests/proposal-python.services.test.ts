import {glob} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {ensureMlflow} from '@modelflight/tools/tools/mlflow'
import {ensureStatsmodelsData} from '@modelflight/tools/tools/statsmodels'
import {expect, test} from 'vitest'
import {proposeFromAll} from './proposal-halves.ts'

async function found(folder: string, pattern: string): Promise<readonly string[]> {
  const paths: string[] = []
  for await (const path of glob(pattern, {cwd: folder})) paths.push(join(folder, path))
  return paths.toSorted()
}

test('a proposal accepts the files that scikit-learn and statsmodels ship, and from a half the other half', async () => {
  const environment = dirname(dirname(await ensureMlflow()))
  const sklearn = await found(environment, 'lib/python3*/site-packages/sklearn/datasets/data/*.csv*')
  const statsmodels = await found(await ensureStatsmodelsData(), '**/*.csv')
  expect(sklearn.length).toBeGreaterThan(5)
  expect(statsmodels.length).toBeGreaterThan(25)
  const {unread, refused, surprised} = await proposeFromAll([...sklearn, ...statsmodels], 12)
  // Its last cell is empty and no line end follows: the file may be cut.
  expect(unread.map((line) => line.split(':')[0])).toEqual(['fertility.csv'])
  expect(refused).toEqual([])
  expect(surprised.length, surprised.join('\n')).toBeLessThanOrEqual(2)
})
