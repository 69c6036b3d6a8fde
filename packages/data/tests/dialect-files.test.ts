import {gzipSync} from 'node:zlib'
import {makeZip} from '@modelflight/testing/zip'
import {describe, expect, test} from 'vitest'
import {resolveDataset, withDialect} from '../src/dataset.ts'
import {encodings} from '../src/dialect.ts'
import {scanDataset} from '../src/profile-dataset.ts'
import {readTable} from '../src/read-table.ts'
import {contract, type Workplace, workplace} from './harness.ts'

type Files = Readonly<Record<string, string | Uint8Array>>

async function find(place: Workplace, files: Files, patterns: readonly string[]) {
  for (const [name, content] of Object.entries(files)) await place.write(name, content)
  return resolveDataset(patterns, {workspace: place.folder, workingDirectory: place.folder, temporary: place.folder})
}

async function scan(files: Files, yaml?: string, patterns = Object.keys(files)) {
  await using place = await workplace()
  const rules = yaml === undefined ? undefined : await contract(yaml)
  const dataset = withDialect(await find(place, files, patterns), rules?.dialect)
  return await scanDataset(dataset, rules === undefined ? {} : {contract: rules}, place.context)
}

const failure = async (files: Files, yaml?: string, patterns?: readonly string[]) =>
  scan(files, yaml, patterns === undefined ? undefined : [...patterns]).then(
    () => expect.fail('the file was read'),
    (error: unknown) => error as {message: string; hint?: string; where?: {line?: number}; errorClass: string},
  )

const windows1252 = (text: string): Buffer => Buffer.from([...text].map((letter) => (letter === '€' ? 0x80 : letter.charCodeAt(0))))
const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le')

describe('a file that cannot be read says how it seems to be written', () => {
  test.each<[string, string, string | Uint8Array, string]>([
    ['comments', 'a.csv', '# made by hand\n# twice\na,b\n1,2\n3,4\n', 'dialect: {comment: "#"}'],
    ['lines before the header', 'a.csv', 'Report\n\nmade 2025\na,b\n1,2\n3,4\n', 'dialect: {skip: 3}'],
    ['the index of pandas', 'a.csv', ',a,b\n0,1,2\n1,3,4\n', 'dialect: {unnamed: index}'],
    ['names of rows as R writes them', 'a.csv', 'a,b\nr1,1,2\nr2,3,4\n', 'dialect: {skip: 1, header: [row, a, b]}'],
    ['a delimiter at the end of each line', 'a.csv', 'a,b,\n1,2,\n3,4,\n', 'dialect: {trailing-delimiter: true}'],
    ['a delimiter at the end of each row', 'a.csv', 'a,b\n1,2,\n3,4,\n', 'dialect: {trailing-delimiter: true}'],
    ['semicolons', 'a.csv', 'a;b\n1;2\n3;4\n', 'dialect: {delimiter: ";"}'],
    ['commas in a .tsv', 'a.tsv', 'a,b\n1,2\n3,4\n', 'dialect: {delimiter: ","}'],
    ['tabs in a .csv', 'a.csv', 'a\tb\n1\t2\n3\t4\n', 'dialect: {delimiter: "\\t"}'],
    ['semicolons below a title', 'a.csv', 'Report\na;b\n1;2\n3;4\n', 'dialect: {delimiter: ";", skip: 1}'],
    ['pipes', 'a.csv', 'a|b\n1|2\n3|4\n', 'dialect: {delimiter: "|"}'],
    ['colons', 'a.csv', 'a:b\n1:2\n3:4\n', 'dialect: {delimiter: ":"}'],
    ['blanks', 'a.csv', 'obs gpa psi\n1 2.66 20\n2  2.89 22\n', 'dialect: {delimiter: " ", trim: true}'],
    ['blanks in a .txt', 'a.txt', 'obs gpa\n 1 2.66\n 2 2.89\n', 'dialect: {delimiter: " ", trim: true}'],
    ['UTF-16', 'a.csv', utf16('a,b\n1,2\n'), 'dialect: {encoding: utf-16}'],
    ['UTF-16 without a mark', 'a.csv', Buffer.from('a,b\n1,2\n3,4\n', 'utf16le'), 'dialect: {encoding: utf-16le}'],
    ['Windows-1252', 'a.csv', windows1252('a,b\n1,M\u00fcnchen\n'), 'dialect: {encoding: windows-1252}'],
    ['all of it, packed', 'a.csv.gz', gzipSync('# made\na;b\n1;2\n3;4\n'), 'dialect: {comment: "#", delimiter: ";"}'],
  ])('%s', async (_, name, content, line) => {
    const error = await failure({[name]: content})
    expect(error.errorClass).toBe('input-error')
    expect(error.hint).toContain(`\`${line}\``)
    expect(`${error.message} ${error.hint}`).not.toMatch(/cut on its way/)
    // The way out leads out.
    await expect(scan({[name]: content}, `${line}\nrows: {min: 1}\n`)).resolves.toMatchObject({rejected: 0, notices: []})
  })

  test('what is declared is not proposed again, and stays in the line to paste', async () => {
    const error = await failure({'a.csv': 'a;b;\n1;2;\n3;4;\n'}, 'dialect: {delimiter: ";"}\nrows: {min: 1}\n')
    expect(error.hint).toContain('`dialect: {delimiter: ";", trailing-delimiter: true}`')
  })

  test('a row that is really at fault is not explained by a dialect', async () => {
    const error = await failure({'a.csv': 'a,b\n1,2\n3\n4,5\n'})
    expect(error).toMatchObject({where: {line: 3}, hint: expect.not.stringMatching(/dialect/)})
  })

  test('so does a table that is read row by row', async () => {
    await using place = await workplace()
    const dataset = await find(place, {'a.csv': '# x\na,b\n1,2\n'}, ['a.csv'])
    await expect(readTable(dataset, {}, place.context)).rejects.toMatchObject({hint: expect.stringContaining('dialect: {comment: "#"}')})
  })
})

describe('a file that is most likely misread is read with a notice', () => {
  test.each<[string, string, string, string, number]>([
    ['a first row of numbers', '1,2,3\n4,5,6\n', 'dialect:header', 'header: [column_1, column_2, column_3]', 1],
    ['a first row like the others', '39,Private\n41,Public\n50,Private\n', 'dialect:header', 'header: [column_1, column_2]', 1],
    ['units below the header', 't,v\ns,m/s\n1,2.5\n2,3.5\n', 'dialect:skip', 'skip: {after-header: 1}', 2],
    ['blanks behind the commas', 'a,b\n1, x\n2, y\n', 'dialect:trim', 'trim: true', 1],
    ['a repeated header', 'a,b\n1,x\na,b\n2,y\n', 'rows:repeated-header', '', 3],
    ['a repeated header in quotes', '"a","b"\n"1","x"\n"a","b"\n', 'rows:repeated-header', '', 3],
    ['a cell that swallows rows', 'a,b,c\n1,"x,2\n2,y,3\n3,z,4\n4,w",5\n', 'rows:swallowed', '', 2],
  ])('%s', async (_, text, id, way, line) => {
    const {notices} = await scan({'a.csv': text})
    expect(notices).toMatchObject([{id, where: {file: 'a.csv', line}, message: expect.stringContaining(`a.csv:${line}`)}])
    expect(notices[0]?.hint).toContain(way)
  })

  test.each([
    ['one column of prose', 'some words\nfirst line here\nsecond\n'],
    ['one column of names', 'name\nAnn Lee\nBob Ray\n'],
    ['prose with commas in quotes', 'text\n"one, two"\n"three, four"\n'],
    ['one column of times', 'at\n12:30\n13:45\n'],
    ['one column of lists', 'tags\nred;blue\ngreen;red\n'],
    ['one column of addresses', 'url\nhttps://a.example\nhttps://b.example\n'],
    ['years as names', 'country,2019,2020\nItaly,1,2\nSpain,3,4\n'],
    ['names with numbers', 'x1,x2\n1,2\n3,4\n'],
    ['a missing value in the first row', 'a,b\nNA,1\n2,3\n4,5\n'],
    ['text of several lines', 'id,text\n1,"dear,\nall,\nbest"\n2,"one\ntwo"\n'],
    ['a hash in the names', '#id,name\n1,x\n2,y\n'],
    ['one row', 'a,b\nx,y\n'],
    ['only a header', 'a,b\n'],
    ['a column of blank cells', 'a,b\n1,\n2,\n'],
  ])('and %s is read without one', async (_, text) => {
    const {notices} = await scan({'a.csv': text})
    expect(notices).toEqual([])
  })

  test('threads find the same', async () => {
    await using place = await workplace()
    const rows = Array.from({length: 200_000}, (_, index) => (index % 90_000 === 80_000 ? 'id,name\n' : `${index},"n${index}"\n`)).join('')
    const swallowed = '7,"x,\n1,y\n2,z\n3,w"\n'
    const dataset = await find(place, {'a.csv': `id,name\n${rows}${swallowed}${rows}\n\n`}, ['a.csv'])
    const [one, three] = await Promise.all([1, 3].map((threads) => scanDataset(dataset, {threads}, place.context)))
    expect(one?.notices).toMatchObject([
      {id: 'rows:repeated-header', where: {line: 80_002}},
      {id: 'rows:swallowed', where: {line: 200_002}},
    ])
    expect(three).toEqual(one)
  })
})

describe('blank lines', () => {
  test.each(['a,b\n1,2\n\n', 'a,b\n1,2\n\n\n', 'a,b\r\n1,2\r\n\r\n', 'a,b\n\n'])('at the end of a file are no rows: %j', async (text) => {
    await expect(scan({'a.csv': text})).resolves.toMatchObject({rows: text.includes('1') ? 1 : 0})
  })

  test.each(['a,b\n1,2\n\n3,4\n', 'a,b\n\n1,2\n', 'a,b\r\n1,2\r\n\r\n\r\n3,4\r\n', 'a,b\n1,2\n\n3\n'])(
    'between rows are at fault: %j',
    async (text) => {
      const error = await failure({'a.csv': text})
      expect(error.message).toMatch(/the line is blank, and rows follow it/)
      expect(error.where?.line).toBe(text.startsWith('a,b\n\n') ? 2 : 3)
    },
  )
})

describe('encodings', () => {
  const words: Readonly<Record<string, readonly [bytes: readonly number[], text: string]>> = {
    'windows-1252': [[0x80, 0xfc], '€ü'],
    'iso-8859-1': [[0xfc, 0xa4], 'ü¤'],
    'iso-8859-15': [[0xfc, 0xa4], 'ü€'],
    'windows-1250': [[0x9c, 0xb9], 'śą'],
    'iso-8859-2': [[0xb6, 0xb1], 'śą'],
    'windows-1251': [[0xcf, 0xf0], 'Пр'],
    'koi8-r': [[0xf0, 0xd2], 'Пр'],
    'windows-1253': [[0xc1, 0xe1], 'Αα'],
    'iso-8859-7': [[0xc1, 0xe1], 'Αα'],
    macintosh: [[0x9f, 0xdb], 'ü€'],
    shift_jis: [[0x93, 0xfa, 0x96, 0x7b], '日本'],
    'euc-jp': [[0xc6, 0xfc, 0xcb, 0xdc], '日本'],
    gbk: [[0xd6, 0xd0, 0xb9, 0xfa], '中国'],
    gb18030: [[0xd6, 0xd0, 0xb9, 0xfa], '中国'],
    big5: [[0xa4, 0xa4, 0xb0, 0xea], '中國'],
    'euc-kr': [[0xc7, 0xd1], '한'],
  }

  test.each(Object.entries(words))('%s', async (encoding, [bytes, text]) => {
    await using place = await workplace()
    const content = Buffer.concat([Buffer.from('id,t\n1,'), Buffer.from(bytes), Buffer.from('\n2,x\n')])
    const rules = await contract(`dialect: {encoding: ${encoding}}\nrows: {min: 1}\n`)
    const table = await readTable(withDialect(await find(place, {'a.csv': content}, ['a.csv']), rules.dialect), {}, place.context)
    expect(table.columns.get('t')).toMatchObject({values: [text, 'x']})
  })

  test.each(encodings)('%s is known to the engine', (encoding) => {
    if (encoding !== 'utf-16' && encoding !== 'iso-8859-1') expect(() => new TextDecoder(encoding)).not.toThrow()
  })

  test.each<[string, string, Uint8Array, RegExp, number]>([
    [
      'a byte that Windows-1252 does not have',
      'windows-1252',
      Buffer.from([...Buffer.from('a,b\n1,2\n3,'), 0x81, 10]),
      /0x81 is not a character/,
      3,
    ],
    [
      'a byte of Windows in ISO 8859-1',
      'iso-8859-1',
      Buffer.from([...Buffer.from('a,b\n1,2\n3,'), 0x80, 10]),
      /0x80 is not a character/,
      3,
    ],
    ['half a character of Shift_JIS', 'shift_jis', Buffer.from([...Buffer.from('a,b\n1,2\n3,'), 0x93, 10]), /not shift_jis/, 3],
    ['half a surrogate pair', 'utf-16le', Buffer.from('a,b\n1,2\n3,\ud800x\n', 'utf16le'), /surrogate/, 3],
    ['half a unit', 'utf-16le', Buffer.concat([Buffer.from('a,b\n1,2\n', 'utf16le'), Buffer.from('x')]), /ends within a character/, 3],
    ['UTF-8 called UTF-16', 'utf-16', Buffer.from('a,b\n1,2\n'), /no byte order mark/, 1],
    ['UTF-8 called UTF-16LE', 'utf-16le', Buffer.from('a,b\n1,2\n'), /look like UTF-8/, 1],
    ['UTF-16 called UTF-8', 'utf-8', utf16('a,b\n1,2\n'), /is UTF-16LE, not UTF-8/, 1],
    ['UTF-16 called Windows-1252', 'windows-1252', utf16('a,b\n1,2\n'), /is UTF-16LE, not windows-1252/, 1],
    ['UTF-16LE called UTF-16BE', 'utf-16be', utf16('a,b\n1,2\n'), /is UTF-16LE, not UTF-16BE/, 1],
  ])('%s is one error with file and line', async (_, encoding, content, message, line) => {
    const error = await failure({'a.csv': content}, `dialect: {encoding: ${encoding}}\nrows: {min: 1}\n`)
    expect(error).toMatchObject({errorClass: 'input-error', where: {file: 'a.csv', line}})
    expect(error.message).toMatch(message)
  })
})

describe('dialects that contradict themselves', () => {
  test.each([
    ['{decimal: ",", thousands: ","}', /thousands is the same character as decimal/],
    ['{delimiter: ";", quote: ";"}', /same character as delimiter and as quote/],
    ['{comment: "#", quote: "#"}', /comment is the same character as quote/],
    ['{comment: ";", delimiter: ";"}', /comment is the same character as delimiter/],
    ['{thousands: "\'", quote: "\'"}', /thousands is the same character as quote/],
    ['{header: [a, b], unnamed: x}', /unnamed names a column that header names/],
    ['{header: [a, b], skip: {after-header: 1}}', /header says that there is none/],
    ['{header: [a, a]}', /names a column twice/],
    ['{quoted-nulls: true}', /needs nulls/],
    ['{booleans: {true: [x], false: [x]}}', /"x" as true and as false/],
    ['{booleans: {true: [x]}}', /must list the words for false/],
    ['{dates: {d: "M/D/YYYY"}, numbers: {d: {suffix: "%"}}}', /and so does dates/],
    ['{numbers: {t: {suffix: "%"}}}', /whose type is not a number/],
    ['{numbers: {n: {suffix: "5"}}}', /without digits/],
    ['{thousands: x}', /must be one of/],
    ['{encoding: latin-1}', /must be one of/],
    ['{skip: -1}', /whole number/],
    ['{skip: {units: 1}}', /unknown key/],
    ['{dates: {d: "D/M"}}', /must say/],
    ['{dates: {d: "DMYYYY"}}', /must say/],
    ['{dates: {d: "DD.MM.YYYY mm"}}', /must say/],
    ['{dates: {d: "DD.MM.YYYY HH:mm a"}}', /must say/],
    ['{trim: true, nulls: [" "]}', /trim takes them away/],
  ])('%s is one error with file and line', async (dialect, message) => {
    const answer = contract(`# first\ndialect: ${dialect}\nrow: {properties: {t: {type: string}, n: {type: number}}}\n`)
    await expect(answer).rejects.toMatchObject({errorClass: 'input-error', where: {file: 'data-contract.yml', line: 2}})
    await expect(answer).rejects.toThrow(message)
  })
})

describe('columns that some files lack', () => {
  const rules =
    'row: {required: [id, a], properties: {id: {type: integer}, a: {type: integer}, b: {type: string}, c: {type: number, minimum: 0}}}\n'
  const json = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('')

  test.each<[string, Files]>([
    ['CSV', {'1.csv': 'id,a\n1,2\n5,6\n', '2.csv': 'b,id,a\nx,2,3\n', '3.csv': 'a,id,c\n7,8,9.5\n'}],
    ['TSV', {'1.tsv': 'id\ta\n1\t2\n5\t6\n', '2.tsv': 'b\tid\ta\nx\t2\t3\n', '3.tsv': 'a\tid\tc\n7\t8\t9.5\n'}],
    [
      'JSON Lines',
      {
        '1.jsonl': json([
          {id: 1, a: 2},
          {id: 5, a: 6},
        ]),
        '2.jsonl': json([{b: 'x', id: 2, a: 3}]),
        '3.jsonl': json([{a: 7, id: 8, c: 9.5}]),
      },
    ],
    ['JSON', {'1.json': '[{"id":1,"a":2},{"id":5,"a":6}]', '2.json': '[{"b":"x","id":2,"a":3}]', '3.json': '[{"a":7,"id":8,"c":9.5}]'}],
  ])('are null where a contract names them: %s', async (_, files) => {
    const {rows, rejected, findings, profile} = await scan(files, rules)
    expect({rows, rejected, findings}).toEqual({rows: 4, rejected: 0, findings: []})
    const nulls = Object.fromEntries(profile.columns.map(({name, n, nulls: missing}) => [name, [n, missing]]))
    expect(nulls).toEqual({id: [4, 0], a: [4, 0], b: [4, 3], c: [4, 3]})
  })

  test('miss `required` in the files that lack them', async () => {
    const strict = rules.replace('[id, a]', '[id, a, b]')
    const early = await scan({'1.csv': 'id,a\n1,2\n5,6\n', '2.csv': 'id,a,b\n2,3,x\n'}, strict)
    expect(early).toMatchObject({rejected: 2, findings: [{column: 'b', keyword: 'required', count: 2, first: {file: '1.csv'}}]})
    const late = await scan({'1.csv': 'id,a,b\n2,3,x\n', '2.csv': 'id,a\n1,2\n5,6\n'}, strict)
    expect(late).toMatchObject({rejected: 2, findings: [{column: 'b', keyword: 'required', count: 2, first: {file: '2.csv'}}]})
  })

  test.each([undefined, 'row: {properties: {id: {type: integer}}}\n'])(
    'are an error that names files, columns and the way out: %s',
    async (yaml) => {
      const error = await failure({'1.csv': 'id,a,old\n1,2,3\n', '2.csv': 'id,a,b,c\n2,3,x,y\n'}, yaml)
      expect(error.message).toMatch(/2\.csv lacks the column "old" of 1\.csv, and has the columns "b", "c"/)
      expect(error.hint).toMatch(/name it in the contract/)
    },
  )

  test('are null in a dialect, too', async () => {
    const yaml = `dialect: {delimiter: ";", decimal: ","}\n${rules}`
    await expect(scan({'1.csv': 'id;a\n1;2\n', '2.csv': 'c;id;a\n1,5;2;3\n'}, yaml)).resolves.toMatchObject({rows: 2, rejected: 0})
  })
})

describe('archives as people make them', () => {
  const zip = makeZip([
    {path: 'data/train.csv', content: 'a,b\n1,2\n'},
    {path: 'data/test.csv', content: 'a,b\n3,4\n5,6\n'},
    {path: 'data/.DS_Store', content: 'x'},
    {path: '__MACOSX/data/._train.csv', content: 'x'},
    {path: 'Thumbs.db', content: 'x'},
    {path: 'README.md', content: '# x'},
    {path: 'LICENSE', content: 'x'},
  ])

  test('hold what is no data, which is left out', async () => {
    const {files} = await scan({'a.zip': zip})
    expect(files.map(({name}) => name)).toEqual(['a.zip/data/test.csv', 'a.zip/data/train.csv'])
  })

  test.each([
    ['a.zip/data/train.csv', 1],
    ['a.zip/data/te*.csv', 2],
    ['a.zip/**/t*.csv', 3],
  ])('are read by member: %s', async (pattern, rows) => {
    await expect(scan({'a.zip': zip}, undefined, [pattern])).resolves.toMatchObject({rows})
  })

  test('a member that is not there is an error that lists the members', async () => {
    const error = await failure({'a.zip': zip}, undefined, ['a.zip/train.csv'])
    expect(error).toMatchObject({errorClass: 'input-error', hint: expect.stringContaining('a.zip/data/train.csv')})
    expect(error.message).toMatch(/a\.zip has no file "train\.csv"; it holds data\/train\.csv, data\/test\.csv/)
  })

  test('traps beside the member are still refused', async () => {
    const trap = makeZip([
      {path: 'train.csv', content: 'a,b\n1,2\n'},
      {path: '../evil.csv', content: 'a\n'},
    ])
    await expect(scan({'a.zip': trap}, undefined, ['a.zip/train.csv'])).rejects.toMatchObject({errorClass: 'policy-refused'})
  })
})

test.each(['adult.data', 'a.dat', 'a.txt', 'a.txt.gz'])('delimited text may be called %s', async (name) => {
  const text = '39, Private, <=50K\n41, ?, >50K\n\n'
  const yaml =
    'dialect: {header: [age, work, income], trim: true, nulls: ["?"]}\nrow: {properties: {age: {type: integer}, income: {enum: ["<=50K", ">50K"]}}}\n'
  const {rows, rejected, profile} = await scan({[name]: name.endsWith('gz') ? gzipSync(text) : text}, yaml)
  expect({rows, rejected, nulls: profile.columns.map(({nulls}) => nulls)}).toEqual({rows: 2, rejected: 0, nulls: [0, 1, 0]})
})

test('a null in quotes is told of where the quotes are why it is at fault', async () => {
  const yaml = 'dialect: {nulls: [Unknown]}\nrow: {properties: {race: {type: string, enum: [White]}, note: {type: string}}}\n'
  const text = '"race","note"\n"White","Unknown"\n"Unknown","x"\n"","x"\n'
  const {notices} = await scan({'a.csv': text}, yaml)
  expect(notices).toMatchObject([{id: 'dialect:quoted-nulls', where: {line: 3}, hint: expect.stringContaining('quoted-nulls: true')}])
  expect(notices[0]?.message).toMatch(/2 cells of "race"/)
  await expect(scan({'a.csv': text}, yaml.replace('[Unknown]', '[Unknown], quoted-nulls: true'))).resolves.toMatchObject({
    rejected: 0,
    notices: [],
  })
})

test('kinds are inferred in a dialect, and text stays as it stands', async () => {
  const yaml =
    'dialect: {delimiter: ";", decimal: ",", thousands: ".", booleans: {true: [Ja], false: [Nein]}, numbers: {share: {suffix: "%"}}}\nrows: {min: 1}\n'
  const text = 'n;t;yes;share;v\n1.133,53;1.133,53;Ja;12,6 %;1.5\n2,5;abc;Nein;0,1 %;2.5\n'
  const {profile} = await scan({'a.csv': text}, yaml)
  expect(profile.columns.map(({name, kind, min, max}) => [name, kind, min, max])).toMatchObject([
    ['n', 'number', '2.5', '1133.53'],
    ['t', 'text', undefined, undefined],
    ['yes', 'boolean', undefined, undefined],
    ['share', 'number', '0.1', '12.6'],
    ['v', 'text', undefined, undefined],
  ])
  const [, words, , , versions] = profile.columns
  expect(JSON.stringify([words, versions])).not.toMatch(/\?|1133/)
})
