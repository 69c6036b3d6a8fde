import {makeZip} from '@modelflight/testing/zip'
import {data, type OwnInput} from './own-text.ts'

const good = {'data/good.csv': 'x,age,email\n1,30,a@example.org\n2,40,b@example.org\n'}
const refused = {exit: 'input-error'} as const

/** A contract over good data. */
const contract = (hazard: string, text: string, answer: Pick<OwnInput, 'exit' | 'line' | 'field' | 'forbid'>): OwnInput => ({
  hazard,
  files: {...good, 'data-contract.yml': text},
  inputs: {data: 'data/good.csv', contract: 'data-contract.yml'},
  ...answer,
})

/** A configuration over good data. */
const config = (hazard: string, text: string, answer: Pick<OwnInput, 'exit' | 'line' | 'field' | 'forbid'>): OwnInput => ({
  hazard,
  files: {...good, 'modelflight.yml': text},
  inputs: {},
  ...answer,
})

/** An input of the workflow over good data. */
const input = (
  hazard: string,
  inputs: Readonly<Record<string, string>>,
  answer: Pick<OwnInput, 'exit' | 'field' | 'forbid'>,
): OwnInput => ({
  hazard,
  files: good,
  inputs: {data: 'data/good.csv', ...inputs},
  ...answer,
})

const inSection = (text: string): string => `validate-data:\n  data: data/good.csv\n${text}`

const contracts: readonly OwnInput[] = [
  contract(
    '200,000 allowed values',
    `row: {properties: {email: {enum: [${Array.from({length: 200_000}, (_, index) => `v${index}`).join(',')}]}}}\n`,
    {
      exit: 'limit-exceeded',
    },
  ),
  contract('look-ahead in a pattern', 'row:\n  properties:\n    email: {type: string, pattern: "(?=a)a"}\n', {
    ...refused,
    line: 3,
    field: 'pattern',
  }),
  contract('a back-reference', 'row: {properties: {email: {type: string, pattern: "(a)\\\\1"}}}\n', {
    ...refused,
    line: 1,
    field: 'pattern',
  }),
  contract('nested quantifiers run in linear time', 'row: {properties: {email: {type: string, pattern: "^(\\\\w+\\\\s?)*$"}}}\n', {
    exit: 'check-failed',
  }),
  contract('a keyword that is misspelled', 'row:\n  properties:\n    age: {type: integer, minimun: 0}\n', {
    ...refused,
    line: 3,
    field: 'minimun',
  }),
  contract('a type that is none', 'row:\n  properties:\n    age: {type: int}\n', {...refused, line: 3, field: 'type'}),
  contract('a text for a limit', 'row:\n  properties:\n    age: {type: integer, minimum: "0"}\n', {...refused, line: 3, field: 'minimum'}),
  contract('a share above one', 'columns:\n  age: {nulls: {max: 150%}}\n', {...refused, line: 2}),
  contract('a negative count', 'columns:\n  age: {invalid: {max: -1}}\n', {...refused, line: 2}),
  contract('a limit of infinity', 'row: {properties: {age: {maximum: .inf}}}\n', {...refused, line: 1}),
  contract('a reference to itself', 'row:\n  properties:\n    age: {$ref: "#/$defs/a"}\n  $defs:\n    a: {$ref: "#/$defs/a"}\n', refused),
  contract(
    'references that double',
    `row:\n  properties: {x: {$ref: "#/$defs/d30"}}\n  $defs:\n    d0: {type: integer}\n${Array.from({length: 30}, (_, i) => `    d${i + 1}: {allOf: [{$ref: "#/$defs/d${i}"}, {$ref: "#/$defs/d${i}"}]}\n`).join('')}`,
    refused,
  ),
  contract('a reference to an address', 'row: {properties: {age: {$ref: "http://169.254.169.254/schema.json"}}}\n', {...refused, line: 1}),
  contract('a reference to a file', 'row: {properties: {age: {$ref: "file:///etc/passwd"}}}\n', {...refused, line: 1, forbid: /root:x/}),
  contract('an expression that calls a function', 'rules: [{id: r, expr: "process.exit(0)"}]\n', {...refused, line: 1}),
  contract('an expression of 10,000 brackets', `rules: [{id: r, expr: "${'('.repeat(10_000)}1${')'.repeat(10_000)} = 1"}]\n`, {
    exit: 'input-error',
  }),
  contract('an expression of an unknown column', 'rules: [{id: r, expr: "agee > 1"}]\n', {exit: 'check-failed', line: 1, field: 'agee'}),
  contract('SQL that writes a file', 'rules:\n  - {id: r, sql: "COPY data TO \'/tmp/PWNED7f3a.txt\'"}\n', {
    exit: 'policy-refused',
    line: 2,
    field: 'sql',
  }),
  contract('SQL that reads a file', 'rules:\n  - {id: r, sql: "SELECT * FROM read_text(\'/etc/passwd\')"}\n', {
    exit: 'policy-refused',
    line: 2,
    field: 'sql',
    forbid: /root:x/,
  }),
  contract('SQL that loads an extension', 'rules:\n  - {id: r, sql: "INSTALL httpfs; LOAD httpfs"}\n', {
    exit: 'policy-refused',
    line: 2,
    field: 'sql',
  }),
  contract('SQL that reads the environment', 'rules:\n  - {id: r, sql: "SELECT getenv(\'GITHUB_TOKEN\') FROM data"}\n', {
    exit: 'input-error',
    line: 2,
    field: 'sql',
  }),
  contract('SQL of two statements', 'rules:\n  - {id: r, sql: "SELECT 1; SELECT 2"}\n', {exit: 'policy-refused', line: 2, field: 'sql'}),
  contract('SQL that fills the memory', 'rules:\n  - {id: r, sql: "SELECT repeat(\'x\', 1000000000) FROM range(100)"}\n', {
    exit: 'limit-exceeded',
    line: 2,
    field: 'sql',
  }),
  contract('two rules of one name', 'rules:\n  - {id: r, expr: "age > 1"}\n  - {id: r, expr: "age > 2"}\n', {...refused, line: 3}),
  contract('data of another data set out of the workspace', 'references:\n  - {columns: age, data: ../../etc/passwd, key: a}\n', {
    exit: 'policy-refused',
    forbid: /root:x/,
  }),
  contract('an empty contract', '', refused),
  contract('a contract that is a list', '- row\n', refused),
  contract('a contract of nulls', 'row: ~\n', {...refused, line: 1}),
  contract('two documents', 'rows: {min: 1}\n---\nrows: {min: 0}\n', refused),
  contract('a merge key', 'a: &a {min: 1}\nrows: {<<: *a}\n', refused),
  contract('a key given twice, the second one looser', 'rows: {min: 1000}\nrows: {min: 0}\n', {...refused, line: 2, field: 'rows'}),
  contract('a tag that runs code', 'rows: !!python/object/apply:os.system ["touch /tmp/PWNED7f3a"]\n', {...refused, line: 1}),
  contract('a dialect that is delimited by its quote', 'dialect: {delimiter: "|", quote: "|"}\nrows: {min: 1}\n', {...refused, line: 1}),
  contract('freshness of no column', 'freshness: {column: day, within: 7d}\n', {exit: 'check-failed', line: 1, field: 'day'}),
  contract('freshness within no time', 'freshness: {column: age, within: soon}\n', {...refused, line: 1, field: 'within'}),
  contract('rows that can never be', 'rows: {min: 5, max: 1}\n', {...refused, line: 1}),
]

const configs: readonly OwnInput[] = [
  config(
    '200,000 keys',
    `${Array.from({length: 200_000}, (_, index) => `k${index}: 1\n`).join('')}validate-data: {data: data/good.csv}\n`,
    {
      exit: 'limit-exceeded',
    },
  ),
  config(
    '60,000 keys',
    `${Array.from({length: 60_000}, (_, index) => `k${index}: 1\n`).join('')}validate-data: {data: data/good.csv}\n`,
    refused,
  ),
  config('a key that is given twice, once in quotes', 'validate-data:\n  data: data/good.csv\n  "data": data/good.csv\n', {
    ...refused,
    line: 3,
    field: 'data',
  }),
  config('a key that is given twice, once as a number', 'validate-data:\n  data: data/good.csv\n1: a\n"1": b\n', {...refused, line: 4}),
  config('an unknown section', 'validate_data:\n  data: data/good.csv\n', {...refused, line: 1, field: 'validate_data'}),
  config('an unknown key', inSection('  contracts: x.yml\n'), {...refused, line: 3, field: 'contracts'}),
  config('a number where a text is needed', inSection('  max-examples: many\n'), {...refused, line: 3, field: 'max-examples'}),
  config('a flag that is none', inSection('  plan: maybe\n'), {...refused, line: 3, field: 'plan'}),
  config('a contract out of the workspace', inSection('  contract: ../secret.yml\n'), {exit: 'policy-refused', line: 3, field: 'contract'}),
  config('a contract in .git', inSection('  contract: .git/config\n'), {exit: 'policy-refused', line: 3, field: 'contract'}),
  config('an engine from the network', inSection('  engine-path: https://e.example/engine\n'), {
    exit: 'policy-refused',
    field: 'engine-path',
  }),
  config('data behind a bucket', 'validate-data:\n  data: s3://bucket/a.csv\n', {exit: 'policy-refused', line: 2, field: 'data'}),
  config('data behind gopher', 'validate-data:\n  data: gopher://127.0.0.1:6379/_FLUSHALL\n', {
    exit: 'policy-refused',
    line: 2,
    field: 'data',
  }),
  config('data from /proc', 'validate-data:\n  data: /proc/self/environ\n', {
    exit: 'policy-refused',
    line: 2,
    field: 'data',
    forbid: /GITHUB_WORKSPACE=/,
  }),
  config('data with a NUL in its name', 'validate-data:\n  data: "data/good.csv\\0.txt"\n', {
    exit: 'policy-refused',
    line: 2,
    field: 'data',
  }),
  config('an output folder out of the workspace', inSection('  output-dir: ../../tmp/PWNED7f3a\n'), {
    exit: 'policy-refused',
    field: 'output-dir',
  }),
  config('a registry that is a program', inSection('  reference: models:/x@y\n  registry: "exec:touch /tmp/PWNED7f3a"\n'), refused),
  config('an anchor within an anchor', 'a: &a [*a]\nvalidate-data: {data: data/good.csv}\n', refused),
  config('a comment of 10 MB', `# ${'x'.repeat(10 << 20)}\nvalidate-data: {data: data/good.csv}\n`, {exit: 'ok'}),
]

const inputs: readonly OwnInput[] = [
  input(
    'a name and a password in an address',
    {data: 'https://user:hunter2pass@127.0.0.1:1/a.csv'},
    {exit: 'policy-refused', forbid: /hunter2pass/},
  ),
  input('a file address', {data: 'file:///etc/passwd'}, {exit: 'policy-refused', forbid: /root:x/}),
  input('a pattern that matches nothing', {data: 'data/*.parquet'}, refused),
  input('a folder', {data: 'data'}, refused),
  input('a format that nobody reads', {data: 'data/good.csv', contract: 'data/good.csv'}, refused),
  input('an unknown engine', {engine: 'spark'}, {...refused, field: 'engine'}),
  input('half a split', {'split-train': 'data/good.csv'}, {...refused, field: 'split-test'}),
  input(
    'a time of a split that is no column',
    {'split-train': 'data/good.csv', 'split-test': 'data/good.csv', time: 'day'},
    {...refused, field: 'day'},
  ),
  input('a profile that is no profile', {reference: 'data/good.csv'}, refused),
]

const zip = (...files: Parameters<typeof makeZip>[0]): Buffer => makeZip(files)
const rows = 'a,b\n1,2\n'

const archives: readonly OwnInput[] = [
  data('a command of the runner as the name of an entry', 'a.zip', zip({path: 'a\n::error::x.csv', content: rows}), {
    exit: 'policy-refused',
    forbid: /^::error::x/m,
  }),
  data('a path with backslashes', 'a.zip', zip({path: '..\\..\\PWNED7f3a.csv', content: rows}), {
    exit: 'policy-refused',
    field: 'PWNED7f3a',
  }),
  data('a drive letter', 'a.zip', zip({path: 'C:/PWNED7f3a.csv', content: rows}), {exit: 'policy-refused'}),
  data('a path that the two headers tell differently', 'a.zip', zip({path: 'a.csv', localPath: '../../PWNED7f3a.csv', content: rows}), {
    exit: 'policy-refused',
  }),
  data('a checksum that is wrong', 'a.zip', zip({path: 'a.csv', content: rows, crc: 1}), refused),
  data('a size that is a lie', 'a.zip', zip({path: 'a.csv', content: 'x'.repeat(100_000), size: 5}), {exit: 'limit-exceeded'}),
  data('a link to a file outside', 'a.zip', zip({path: 'a.csv', content: '/etc/passwd', mode: 0o120777}), {
    exit: 'policy-refused',
    forbid: /root:x/,
  }),
  data('a device', 'a.zip', zip({path: 'a.csv', content: '', mode: 0o020666}), {exit: 'policy-refused'}),
  data('an archive of nothing', 'a.zip', zip(), refused),
  data('an archive of no data', 'a.zip', zip({path: 'readme.exe', content: 'MZ'}), refused),
  data('a name of 5,000 characters', 'a.zip', zip({path: `${'a'.repeat(5000)}.csv`, content: rows}), {exit: 'limit-exceeded'}),
  data('bytes before the archive', 'a.zip', Buffer.concat([Buffer.from('#!/bin/sh\n'), zip({path: 'a.csv', content: rows})]), refused),
  data('an archive that is cut', 'a.tar.gz', Buffer.from('1f8b0800000000000003', 'hex'), refused),
  data('text under the name of an archive', 'a.tar', rows, refused),
  data('two good parts', 'a.zip', zip({path: 'a.csv', content: rows}, {path: 'b.csv', content: rows}), {exit: 'ok', rows: 2}),
]

/** Contracts, configurations, inputs and archives that are hostile or broken. */
export const ownRest: readonly OwnInput[] = [...contracts, ...configs, ...inputs, ...archives]
