import {data, held, type OwnInput} from './own-text.ts'

const refused = {exit: 'input-error'} as const
const bad = (line: number) => ({...refused, line})
const good = {'data/good.csv': 'x,age,email\n1,30,a@example.org\n2,40,b@example.org\n'}

/** A contract over good data; a name that ends in .json is one in JSON. */
const contract = (
  hazard: string,
  text: string | Uint8Array,
  answer: Omit<OwnInput, 'hazard' | 'files' | 'inputs'>,
  name = 'data-contract.yml',
): OwnInput => ({
  hazard: `${hazard}, in a contract`,
  files: {...good, [name]: text},
  inputs: {data: 'data/good.csv', contract: name},
  ...answer,
})

/** A configuration over good data. */
const config = (hazard: string, text: string | Uint8Array, answer: Omit<OwnInput, 'hazard' | 'files' | 'inputs'>): OwnInput => ({
  hazard: `${hazard}, in modelflight.yml`,
  files: {...good, 'modelflight.yml': text},
  inputs: {},
  ...answer,
})

const onGood = 'validate-data: {data: data/good.csv}\n'

const json: readonly OwnInput[] = [
  data('a byte order mark before JSON Lines', 'a.jsonl', '\ufeff{"a": 1}\n{"a": 2}\n', {exit: 'ok', rows: 2}),
  data('a byte order mark before an array', 'a.json', '\ufeff[{"a": 1}]', {exit: 'ok', rows: 1}),
  data('a byte order mark between rows', 'a.jsonl', '{"a": 1}\n\ufeff{"a": 2}\n', bad(2)),
  data('a comma behind each row', 'a.jsonl', '{"a": 1},\n{"a": 2}\n', bad(1)),
  data('a comma before the end of an object', 'a.jsonl', '{"a": 1}\n{"a": 2,}\n', bad(2)),
  data('a comma before the end of an array', 'a.json', '[{"a": 1},]', refused),
  data('a comma at the beginning of an array', 'a.json', '[,{"a": 1}]', refused),
  data('a comment of two lines', 'a.jsonl', '{"a": 1}\n/* x */ {"a": 2}\n', bad(2)),
  data('two objects on a line', 'a.jsonl', '{"a": 1} {"a": 2}\n', bad(1)),
  data('objects behind one another without a blank', 'a.jsonl', '{"a": 1}{"a": 2}\n', bad(1)),
  data('JSON text sequences', 'a.jsonl', '\x1e{"a": 1}\n', bad(1)),
  data('line separators in texts are text', 'a.jsonl', '{"a": "x\u2028y\u2029z\u0085"}\n', {exit: 'ok', rows: 1}),
  data('lines that end with CR alone, in JSON Lines', 'a.jsonl', '{"a": 1}\r{"a": 2}\r', bad(1)),
  data('blanks that JSON does not know', 'a.jsonl', '{"a":\u00a01}\n', bad(1)),
  ...[
    '.5',
    '5.',
    '+1',
    '-',
    '1e',
    '0x10',
    '1_000',
    'Infinity',
    '-Infinity',
    'NaN',
    'undefined',
    'True',
    'nul',
    '00',
    '-01',
    '1.e5',
    '١',
    "'x'",
    '"\\u12"',
    '"\\ud800"',
    '"\\udc00\\ud800"',
    '"\t"',
    '"x',
  ].map((value) => data(`${value} for a value`, 'a.jsonl', `{"a": 1}\n{"a": ${value}}\n`, bad(2))),
  data('a number beyond all doubles', 'a.jsonl', '{"a": 1}\n{"a": 1e400}\n', bad(2)),
  held(
    'a number beyond all doubles under a contract',
    'a.jsonl',
    '{"a": 1}\n{"a": 1e400}\n{"a": "2"}\n',
    'row: {properties: {a: {type: number}}}',
    bad(2),
  ),
  held(
    'an integer of 5,000 digits',
    'a.jsonl',
    `{"a": 1}\n{"a": ${'9'.repeat(5000)}}\n`,
    'row: {properties: {a: {type: integer}}}',
    bad(2),
  ),
  data('a key that is given twice, deep within', 'a.jsonl', '{"a": {"b": {"c": 1, "c": 2}}}\n', bad(1)),
  data('__proto__ twice in an object', 'a.jsonl', '{"__proto__": 1, "__proto__": 2}\n', {...bad(1), field: '__proto__'}),
  held(
    '__proto__ and constructor as keys',
    'a.jsonl',
    '{"__proto__": "x", "constructor": 1}\n{"constructor": "y"}\n',
    'row: {properties: {__proto__: {type: integer}, constructor: {type: integer}}}',
    {
      exit: 'check-failed',
      rows: 2,
      rejected: 2,
    },
  ),
  data('an empty key', 'a.jsonl', '{"": 1}\n', refused),
  data('a key that can not be seen', 'a.jsonl', '{"a": 1, "\\u200b": 2}\n', refused),
  data('keys that differ in composition', 'a.jsonl', '{"caf\\u00e9": 1}\n{"cafe\\u0301": 2}\n', refused),
  data('a NUL in a text, escaped', 'a.jsonl', '{"a": "x\\u0000y"}\n', {exit: 'ok', rows: 1}),
  data('UTF-8 that is too long', 'a.jsonl', Buffer.from('{"a": "\xc0\xaf"}\n', 'latin1'), bad(1)),
  data('a surrogate as UTF-8', 'a.jsonl', Buffer.from('{"a": "\xed\xa0\x80"}\n', 'latin1'), bad(1)),
  data('9,000 nested arrays in a line', 'a.jsonl', `{"a": ${'['.repeat(9000)}${']'.repeat(9000)}}\n`, {exit: 'limit-exceeded', line: 1}),
  data('an array that is closed as an object', 'a.jsonl', '{"a": [1}\n', bad(1)),
  data('a text where a document should be', 'a.json', '"x"', {exit: 'check-failed', line: 1}),
  data('a null where a document should be', 'a.json', 'null', {exit: 'check-failed', line: 1}),
  data('an array of numbers', 'a.json', '[1, 2, 3]', bad(1)),
  data('an array of arrays', 'a.json', '[[{"a": 1}]]', bad(1)),
  data('an object that holds the rows', 'a.json', '{"data": [{"a": 1}]}', bad(1)),
  data(
    '9,999 keys, then 100,000 rows of none',
    'a.jsonl',
    `{${Array.from({length: 9999}, (_, i) => `"k${i}":1`).join()}}\n${'{}\n'.repeat(100_000)}`,
    {
      exit: 'ok',
      rows: 100_001,
    },
  ),
  data(
    '9,999 keys, then 100,000 rows of none, in an array',
    'a.json',
    `[{${Array.from({length: 9999}, (_, i) => `"k${i}":1`).join()}}${',{}'.repeat(100_000)}]`,
    {
      exit: 'ok',
      rows: 100_001,
    },
  ),
  data(
    '2,400 keys, then 300,000 rows of none',
    'a.jsonl',
    `{${Array.from({length: 2400}, (_, i) => `"k${i}":1`).join()}}\n${'{}\n'.repeat(300_000)}`,
    {
      exit: 'ok',
      rows: 300_001,
    },
  ),
]

const laughs = `a0: &a0 [x, x]\n${Array.from({length: 30}, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]\n`).join('')}`
const listed = (text: string): string => `row:\n  properties:\n    age: ${text}\n`

const contracts: readonly OwnInput[] = [
  contract('aliases that double', `${laughs}rows: {min: 1}\n`, {exit: 'limit-exceeded'}),
  contract('an alias of nothing', 'rows: *none\n', bad(1)),
  contract('a merge key with a key given twice', 'rows: {<<: {min: 1}, min: 2}\n', refused),
  contract('tabs for blanks', 'rows:\n\tmin: 1\n', refused),
  contract('a function of JavaScript', 'rows: {min: !!js/function "function () { return 1 }"}\n', bad(1)),
  contract('a regular expression of JavaScript', listed('{type: string, pattern: !!js/regexp /a/}'), bad(3)),
  contract('binary for a text', listed('{type: !!binary c3RyaW5n}'), bad(3)),
  contract('a set', 'unique: !!set {x, age}\n', refused),
  contract('a directive of YAML 1.1', '%YAML 1.1\n---\nrows: {min: 1}\n', {exit: 'ok'}),
  contract('two documents with ... between', 'rows: {min: 1}\n...\n---\nrows: {min: 0}\n', refused),
  contract('numbers in sixties', 'rows: {min: 1:30}\n', bad(1)),
  contract('an octal number of old', 'rows: {min: 0o17}\n', {exit: 'check-failed'}),
  contract('a number with an underscore', 'rows: {min: 1_0}\n', bad(1)),
  contract('a limit beyond all doubles', listed('{type: number, maximum: 1e400}'), bad(3)),
  contract('a limit of 400 digits', listed(`{type: integer, maximum: ${'9'.repeat(400)}}`), refused),
  contract('a limit beyond 64 bits', listed('{type: integer, maximum: 123456789012345678901234567890}'), {exit: 'ok', rows: 2}),
  contract('NaN for a limit', listed('{type: number, minimum: .nan}'), bad(3)),
  contract('yes for a truth', 'row: {additionalProperties: no}\n', bad(1)),
  contract('a list for a key', '? [a, b]\n: 1\nrows: {min: 1}\n', refused),
  contract('a null for a key', '~: 1\nrows: {min: 1}\n', refused),
  contract('a key of the prototype', '__proto__: {rows: {min: 0}}\nrows: {min: 1}\n', {...bad(1), field: '__proto__'}),
  contract('a key of the prototype in the schema', 'row: {__proto__: {required: [nothing]}}\n', {...bad(1), field: '__proto__'}),
  ...(
    [
      ['coluns', 'coluns: {age: {nulls: {max: 0}}}\n'],
      ['propertys', 'row: {propertys: {age: {type: integer}}}\n'],
      ['requierd', 'row: {requierd: [age]}\n'],
      ['maxLenght', listed('{type: string, maxLenght: 3}')],
      ['additionalPropertys', 'row: {additionalPropertys: false}\n'],
      ['freshnes', 'freshnes: {column: age, within: 7d}\n'],
      ['Minimum', listed('{type: integer, Minimum: 3}')],
      ['exclusive_minimum', listed('{type: integer, exclusive_minimum: 3}')],
      ['severty', 'rows: {min: 1, severty: warn}\n'],
    ] as const
  ).map(([word, text]) => contract(`the word ${word}`, text, {...refused, field: word})),
  contract('a severity that is none', 'rows: {min: 1, severity: error}\n', bad(1)),
  contract('a byte order mark', '\ufeffrows: {min: 1}\n', {exit: 'ok', rows: 2}),
  contract('UTF-16', Buffer.from('\ufeffrows: {min: 1}\n', 'utf16le'), refused),
  contract('bytes of Latin-1', Buffer.from('# caf\xe9\nrows: {min: 1}\n', 'latin1'), refused),
  contract('a NUL', 'rows: {min: 1}\0\n', refused),
  contract('9,000 levels of lists', `a: ${'['.repeat(9000)}${']'.repeat(9000)}\n`, {exit: 'limit-exceeded'}),
  contract('9,000 levels of indented keys', `${Array.from({length: 3000}, (_, i) => `${' '.repeat(i)}a:\n`).join('')}`, {
    exit: 'limit-exceeded',
  }),
  contract('a quote that never ends', 'rows: {min: "1}\n', refused),
  contract('a block that is not indented', 'rows:\nmin: 1\n', refused),
  contract('a keyword given twice deep within', listed('{type: integer, minimum: 50, minimum: 0}'), {...bad(3), field: 'minimum'}),
  contract('a comment', '{"rows": {"min": 1}} // one\n', refused, 'contract.json'),
  contract('a comma at the end, which YAML allows', '{"rows": {"min": 1},}\n', {exit: 'ok', rows: 2}, 'contract.json'),
  contract('NaN', '{"rows": {"min": NaN}}\n', refused, 'contract.json'),
  contract('a key given twice', '{"rows": {"min": 9}, "rows": {"min": 1}}\n', refused, 'contract.json'),
  contract('single quotes, which YAML allows', "{'rows': {'min': 1}}\n", {exit: 'ok', rows: 2}, 'contract.json'),
  contract('nothing', '{}\n', refused, 'contract.json'),
]

const configs: readonly OwnInput[] = [
  config('aliases that double', `${laughs}${onGood}`, {exit: 'limit-exceeded'}),
  config('a merge key', `a: &a {data: data/good.csv}\nvalidate-data: {<<: *a}\n`, refused),
  config('tabs for blanks', 'validate-data:\n\tdata: data/good.csv\n', refused),
  config('a function of JavaScript', 'validate-data: {data: !!js/function "x"}\n', bad(1)),
  config('two documents', `---\n${onGood}---\n${onGood}`, refused),
  config('a list of files', 'validate-data:\n  data: [data/good.csv, /etc/passwd]\n', {
    exit: 'policy-refused',
    line: 2,
    field: 'data',
    forbid: /root:x/,
  }),
  config('a null for data', 'validate-data: {data: ~}\n', refused),
  config('a number of sixties', 'validate-data: {data: data/good.csv, max-examples: 1:30}\n', {...bad(1), field: 'max-examples'}),
  config('a huge number', `validate-data: {data: data/good.csv, max-examples: ${'9'.repeat(400)}}\n`, {...bad(1), field: 'max-examples'}),
  config('a negative number', 'validate-data: {data: data/good.csv, max-examples: -1}\n', {...bad(1), field: 'max-examples'}),
  config('a key of the prototype', `__proto__: {data: data/good.csv}\n${onGood}`, {...bad(1), field: '__proto__'}),
  config('a section of the prototype', 'validate-data: {data: data/good.csv, constructor: {prototype: 1}}\n', {
    ...bad(1),
    field: 'constructor',
  }),
  config('a command of the runner as a key', `"::error::x": 1\n${onGood}`, {...refused, forbid: /^::error::x/m}),
  config('an escape sequence as a key', `"\\e[31mx\\u202e": 1\n${onGood}`, {...refused, forbid: /(?![\t\n\r])\p{Cc}|\u202e/u}),
  config('UTF-16', Buffer.from(`\ufeff${onGood}`, 'utf16le'), refused),
  config('9,000 levels of objects', `a: ${'{a: '.repeat(9000)}1${'}'.repeat(9000)}\n`, {exit: 'limit-exceeded'}),
  config('another case', 'Validate-Data: {data: data/good.csv}\n', {...bad(1), field: 'Validate-Data'}),
  config('a list where an object should be', '- validate-data\n', refused),
]

/** JSON, contracts and configurations that are hostile or broken in other ways. */
export const ownDocuments: readonly OwnInput[] = [...json, ...contracts, ...configs]
