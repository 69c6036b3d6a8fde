import {expect, test} from 'vitest'
import {workplace} from './harness.ts'

const good = 'a,b\n1,2\n3,4\n'

test.each([
  ['bytes that are not UTF-8', 'bad.csv', Buffer.from('a,b\n1,caf\xe9\n', 'latin1'), 'input-error', /bad\.csv/],
  ['an empty file', 'bad.csv', '', 'input-error', /the file is empty/],
  ['an LFS pointer', 'bad.csv', 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n', 'input-error', /Git LFS pointer/],
  ['too long a name', 'bad.csv', `${'x'.repeat(2000)},b\n1,2\n`, 'limit-exceeded', /longer than/],
] as const)('a good file beside %s is read, and the problem still decides', async (_, name, content, errorClass, message) => {
  await using place = await workplace()
  await place.write(name, content)
  await place.write('good.csv', good)
  const scan = place.scan(['good.csv', name])
  await expect(scan).rejects.toMatchObject({errorClass})
  await expect(scan).rejects.toThrow(message)
  await expect(scan).rejects.toThrow(/good\.csv \(2 rows\)/)
})

test('all problems are told, the first one decides', async () => {
  await using place = await workplace()
  await place.write('1.csv', 'a,b\n1\n')
  await place.write('2.csv', good)
  await place.write('3.csv', `a,b\n${'"'}x\n`)
  await place.write('4.csv', good)
  const scan = place.scan(['*.csv'])
  await expect(scan).rejects.toMatchObject({where: {file: '1.csv', line: 2}})
  await expect(scan).rejects.toThrow(/2\.csv \(2 rows\), 4\.csv \(2 rows\); 1 more can't be read: 3\.csv:2/)
})

test('a file that is broken from the start stops whoever opens it', async () => {
  await using place = await workplace()
  await place.write('1.csv', good)
  await place.write('2.csv', '')
  const {readTable} = await import('../src/read-table.ts')
  const {resolveDataset} = await import('../src/dataset.ts')
  const dataset = await resolveDataset(['*.csv'], {workspace: place.folder, workingDirectory: place.folder})
  await expect(readTable(dataset, {}, place.context)).rejects.toThrow(/the file is empty/)
})
