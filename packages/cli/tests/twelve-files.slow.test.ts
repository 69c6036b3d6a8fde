import {mkdtemp, readFile, realpath, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {repositoryRoot} from '@modelflight/testing/runner'
import {expect, test} from 'vitest'
import {runCommandLine} from '../src/command-line.ts'

/** A file as people have it, and what its next month may and may not be. */
interface FileShape {
  readonly name: string
  readonly file: string | (() => Promise<string | Buffer>)
  /** Parts of the contract that mean something. */
  readonly contract: readonly string[]
  /** Text of the file that is exchanged, and the checks that must tell it. */
  readonly spoiled: readonly (readonly [from: string | RegExp, to: string, check: string])[]
}

const times = (count: number, row: (index: number) => string): string => Array.from({length: count}, (_, index) => row(index)).join('')
const two = (value: number): string => String(value).padStart(2, '0')
const vega = (name: string) => async (): Promise<string> => readFile(join(repositoryRoot, 'node_modules/vega-datasets/data', name), 'utf8')

const titanic = `PassengerId,Survived,Pclass,Name,Sex,Age,SibSp,Fare,Embarked\n${times(
  400,
  (row) =>
    `${row + 1},${row % 3 === 0 ? 1 : 0},${1 + (row % 3)},"Doe, Mr. ${row}",${row % 2 ? 'male' : 'female'},${row % 5 === 0 ? '' : 1 + ((row * 7) % 80)},${row % 3},${((row * 37) % 5000) / 10},${['S', 'C', 'Q'][row % 3]}\n`,
)}`
const house = `Id,LotFrontage,LotArea,Alley,SalePrice\n${times(
  300,
  (row) =>
    `${row + 1},${row % 7 === 3 ? 'NA' : 21 + ((row * 13) % 150)},${1400 + ((row * 977) % 40_000)},${row % 9 === 0 ? 'Grvl' : 'NA'},${50_000 + ((row * 7919) % 400_000)}\n`,
)}`
const adult = `${times(
  200,
  (row) =>
    `${17 + (row % 60)}, ${row % 11 === 0 ? '?' : ['Private', 'State-gov'][row % 2]}, ${10_000 + row * 37}, ${row % 3 === 0 ? '>50K' : '<=50K'}\n`,
)}\n`
const umsatz = Buffer.from(
  `datum;betrag;kunde;bezahlt\n${times(200, (row) => `${two(1 + (row % 28))}.02.2026;${1 + (row % 9)}.${two(row % 100)}3,5${row % 10};Müller ${row};${row % 2 ? 'Ja' : 'Nein'}\n`)}`,
  'latin1',
)
const excel = `\ufeffOrder,Date,Amount,Share,\r\n${times(120, (row) => `${row + 1},${1 + (row % 9)}/${1 + (row % 28)}/2026,"$${1 + row},${two(row % 60)}5.50",${row % 100}%,\r\n`)}`
const pandas = `,price,plan\n${times(120, (row) => `${row},${row / 4},${row % 2 ? 'free' : 'pro'}\n`)}`
const sensor = `# station 7\n# calibrated 2026-01-03\ntime,temp\n${times(120, (row) => `2026-01-01T0${row % 9}:${two(row % 60)}:00Z,${(row % 50) / 2 - 3}\n`)}`
const units = `time,temp,wind\n,°C,m/s\n${times(120, (row) => `2026-01-01T0${row % 9}:${two(row % 60)}:00Z,${(row % 50) / 2},${row % 20}.5\n`)}`
const objects = times(
  120,
  (row) => `${JSON.stringify({id: row, user: {name: `u${row}`}, tags: row % 3 ? ['a'] : [], score: row / 2, note: row % 2 ? 7 : 'x'})}\n`,
)

const shapes: readonly FileShape[] = [
  {
    name: 'titanic.csv',
    file: titanic,
    contract: ['unique: "PassengerId"', 'enum: ["female", "male"]', 'enum: ["C", "Q", "S"]', 'nulls: {max: '],
    spoiled: [
      [',female,', ',Female,', 'Sex:enum'],
      [/,S\n/, ',Southampton\n', 'Embarked:enum'],
      [/male,(\d+),/, 'male,12 yrs,', 'Age:type'],
      [/male,\d+,/g, 'male,,', 'Age:nulls'],
      ['Fare', 'fare', 'Fare:present'],
      [/^2,/m, '1,', 'unique:PassengerId'],
    ],
  },
  {
    name: 'house.csv',
    file: house,
    contract: ['nulls: ["NA"]', '"LotFrontage"', 'unique: "Id"'],
    spoiled: [[/^(\d+),\d+,/m, '$1,sixty,', 'LotFrontage:type']],
  },
  {
    name: 'adult.data',
    file: adult,
    contract: ['trim: true', 'header: ', 'enum: ["<=50K", ">50K"]'],
    spoiled: [
      [' >50K', ' >50K.', 'column_4:enum'],
      [/^17,/m, 'young,', 'column_1:type'],
    ],
  },
  {
    name: 'umsatz.csv',
    file: async () => umsatz,
    contract: ['delimiter: ";"', 'encoding: "windows-1252"', 'thousands: "."', 'decimal: ","', '"datum":"DD.MM.YYYY"', 'booleans: '],
    spoiled: [
      [/;Ja\n/, ';Jein\n', 'bezahlt:type'],
      ['01.02.2026', '2026-02-01', 'datum:type'],
      [/;1\.\d\d3,5\d;/, ';viel;', 'betrag:type'],
    ],
  },
  {
    name: 'excel.csv',
    file: excel,
    contract: ['trailing-delimiter: true', '"Date":"M/D/YYYY"', '"prefix":"$"', '"suffix":"%"'],
    spoiled: [
      ['"$1,', '"€1,', 'Amount:type'],
      ['1/1/2026', '2026-01-01', 'Date:type'],
    ],
  },
  {
    name: 'pandas.csv',
    file: pandas,
    contract: ['unnamed: "index"', 'enum: ["free", "pro"]'],
    spoiled: [[',free\n', ',trial\n', 'plan:enum']],
  },
  {name: 'sensor.csv', file: sensor, contract: ['comment: "#"', 'format: timestamp'], spoiled: [[/,-3\n/, ',-999\n', 'temp:minimum']]},
  {name: 'units.csv', file: units, contract: ['"after-header":1', 'type: number'], spoiled: [[/,0,0\.5\n/, ',0,calm\n', 'wind:type']]},
  {
    name: 'unemployment.tsv',
    file: vega('unemployment.tsv'),
    contract: ['"rate"', 'type: number'],
    spoiled: [[/\t\.\d+\n/, '\thigh\n', 'rate:type']],
  },
  {
    name: 'us-employment.csv',
    file: vega('us-employment.csv'),
    contract: ['format: timestamp'],
    spoiled: [[/^2006-\d\d-\d\d,/m, 'May 2006,', 'month:type']],
  },
  {
    name: 'la-riots.csv',
    file: vega('la-riots.csv'),
    contract: ['"first_name"', '"longitude"'],
    spoiled: [[/,-118\.\d+/, ',west', 'longitude:type']],
  },
  {
    name: 'objects.jsonl',
    file: objects,
    contract: ['unique: "id"', 'type is left open'],
    spoiled: [['"score":7.5', '"score":"high"', 'score:type']],
  },
  {
    name: 'answer.json',
    file: async () => document,
    contract: ['json-path: "data"', 'unique: "id"'],
    spoiled: [['"score":7.5', '"score":"high"', 'score:type']],
  },
]

const document = JSON.stringify({meta: {page: 1}, data: Array.from({length: 60}, (_, row) => ({id: row, score: row / 2}))})

async function modelflight(cwd: string, ...argv: readonly string[]): Promise<{code: number; said: string}> {
  const said: string[] = []
  let code = 0
  const stream = {write: (text: string) => void said.push(text), interactive: false}
  await runCommandLine(argv, {
    node: process.versions.node,
    cwd,
    environment: {},
    stdout: stream,
    stderr: stream,
    exit: (given) => {
      code = given
    },
  })
  return {code, said: said.join('')}
}

test.each(shapes)('two commands lead from $name to a contract that means something', async ({name, file, contract, spoiled}) => {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'modelflight-twelve-')))
  try {
    const content = typeof file === 'string' ? file : await file()
    await writeFile(join(folder, name), content)
    const made = await modelflight(folder, 'init', name)
    expect(made.code, made.said).toBe(0)
    const yaml = await readFile(join(folder, 'data-contract.yml'), 'utf8')
    for (const part of contract) expect(yaml).toContain(part)
    expect(yaml).not.toMatch(/^unique: "(first|nonfarm)/m)
    const valid = await modelflight(folder, 'validate-data')
    expect(valid.code, `${yaml}\n${valid.said}`).toBe(0)
    for (const [from, to, check] of spoiled) {
      const text = Buffer.isBuffer(content) ? content.toString('latin1') : content
      const next = text.replace(from, to)
      expect(next, String(from)).not.toBe(text)
      await writeFile(join(folder, name), Buffer.isBuffer(content) ? Buffer.from(next, 'latin1') : next)
      const refused = await modelflight(folder, 'validate-data')
      expect(refused.code, `${check}\n${yaml}\n${refused.said}`).toBe(1)
      expect(refused.said).toContain(check)
    }
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
})
