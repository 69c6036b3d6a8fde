import {gzipSync} from 'node:zlib'

/** A hostile input of our own: what stands in the workspace, how the step is called, and the answer that is wanted. */
export interface OwnInput {
  readonly hazard: string
  readonly files: Readonly<Record<string, string | Uint8Array>>
  readonly inputs: Readonly<Record<string, string>>
  /** `ok` or the error class. */
  readonly exit: string
  readonly line?: number
  readonly field?: string
  /** What is told must match it. */
  readonly message?: RegExp
  /** Nothing shown may match it, in log, summary, outputs and pages. */
  readonly forbid?: RegExp
  /** Rows that are read, where it is `ok` or `check-failed`. */
  readonly rows?: number
  /** Rows of these that are rejected. */
  readonly rejected?: number
  /** Does to the workspace what a file's content can't say. */
  readonly prepare?: (workspace: string) => Promise<void>
}

type Answer = Omit<OwnInput, 'hazard' | 'files' | 'inputs'>

/** Data without a contract. */
export const data = (hazard: string, name: string, content: string | Uint8Array, answer: Answer): OwnInput => ({
  hazard,
  files: {[`data/${name}`]: content},
  inputs: {data: `data/${name}`},
  ...answer,
})

/** Data under a contract. */
export const held = (hazard: string, name: string, content: string | Uint8Array, contract: string, answer: Answer): OwnInput => ({
  hazard,
  files: {[`data/${name}`]: content, 'data-contract.yml': contract},
  inputs: {data: `data/${name}`, contract: 'data-contract.yml'},
  ...answer,
})

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')
const bad = (line: number): Answer => ({exit: 'input-error', line})
const broken: Answer = {exit: 'input-error'}

const csv: readonly OwnInput[] = [
  data('lines end with CR alone', 'a.csv', 'a,b\r1,2\r3,4\r', bad(1)),
  data('CR alone within a line', 'a.csv', 'a,b\n1,x\ry\n', bad(2)),
  data('line ends of both kinds', 'a.csv', 'a,b\r\n1,2\n3,4\r\n', {exit: 'ok', rows: 2}),
  data('a line separator (U+2028) in a cell is text', 'a.csv', 'a,b\n1,x\u2028::set-output name=x::y\n', {
    exit: 'ok',
    rows: 1,
    forbid: /^::set-output/m,
  }),
  data('delimited by semicolons', 'a.csv', 'a;b\n1;2\n', bad(1)),
  data('delimited by tabs', 'a.csv', 'a\tb\n1\t2\n', bad(1)),
  data('commas in a file of tabs', 'a.tsv', 'a\tb\n1,2\n', bad(2)),
  data('a header that is cut', 'a.csv', 'a,"b', bad(1)),
  data('a row that is longer', 'a.csv', 'a,b\n1,2,3\n', bad(2)),
  data('a row that is shorter after 5,000 good ones', 'a.csv', `a,b\n${'1,2\n'.repeat(5000)}3\n`, bad(5002)),
  data('an empty line between rows', 'a.csv', 'a,b\n1,2\n\n3,4\n', bad(3)),
  data('a line of blanks', 'a.csv', 'a,b\n1,2\n   \n', bad(3)),
  data('text after a closing quote', 'a.csv', 'a,b\n1,"x"y\n', {...bad(2), field: 'b'}),
  data('a blank before an opening quote', 'a.csv', 'a,b\n1, "x"\n', {...bad(2), field: 'b'}),
  data('a quote escaped by a backslash', 'a.csv', 'a,b\n1,"x\\"y"\n', {...bad(2), field: 'b'}),
  data('quotes and newlines in the right places', 'a.csv', 'a,b\n1,"x\n""y"", z"\n2,"\r\n"\n', {exit: 'ok', rows: 2}),
  data('a NUL in the header', 'a.csv', 'a,b\0c\n1,2\n', bad(1)),
  data('a cut UTF-8 sequence at the end', 'a.csv', latin1('a,b\n1,\xe2\x82'), {...bad(2), field: 'b'}),
  data('UTF-8 beyond U+10FFFF', 'a.csv', latin1('a,b\n1,\xf4\x90\x80\x80\n'), {...bad(2), field: 'b'}),
  data('bytes of Latin-1 in the header', 'a.csv', latin1('caf\xe9,b\n1,2\n'), bad(1)),
  data('UTF-16 with a mark, big-endian', 'a.csv', latin1('\xfe\xff\0a\0,\0b\0\n\x001\0,\x002\0\n'), bad(1)),
  data('UTF-32 with a mark', 'a.csv', latin1('\xff\xfe\0\0a\0\0\0\n\0\0\0'), bad(1)),
  data('a second byte order mark', 'a.csv', '\ufeff\ufeffa,b\n1,2\n', bad(1)),
  data('a byte order mark before the second file', 'a.csv', 'a,b\n1,2\n\ufeffa,b\n3,4\n', {exit: 'ok', rows: 3}),
  data('names that differ in case', 'a.csv', 'id,ID\n1,2\n', {...bad(1), field: 'ID'}),
  data('names that differ in blanks', 'a.csv', 'id, id\n1,2\n', bad(1)),
  data('names that differ in composition', 'a.csv', 'caf\u00e9,cafe\u0301\n1,2\n', bad(1)),
  data('a name of blanks', 'a.csv', 'id,   \n1,2\n', bad(1)),
  data('a name with a change of direction', 'a.csv', 'id,la\u202ebel\n1,2\n', bad(1)),
  data('full-width letters in a name', 'a.csv', 'label,\uff4c\uff41\uff42\uff45\uff4c\n1,2\n', bad(1)),
  data('names of object members', 'a.csv', '__proto__,constructor,toString,hasOwnProperty\n1,2,3,4\n', {exit: 'ok', rows: 1}),
  data('a delimiter at each end', 'a.csv', 'a,b,\n1,2,\n', bad(1)),
  data('a header only', 'a.csv', 'a,b\n', {exit: 'check-failed', rows: 0}),
  data('a header only, without a newline', 'a.csv', 'a,b', {exit: 'check-failed', rows: 0}),
  data('newlines only', 'a.csv', '\n\n\n', broken),
  data('10,001 columns', 'a.csv', `${Array.from({length: 10_001}, (_, i) => `c${i}`).join(',')}\n`, {exit: 'limit-exceeded', line: 1}),
  data('a row of 17 MB', 'a.csv', `a\n${'x'.repeat(17 << 20)}\n`, {exit: 'limit-exceeded', line: 2}),
  data('a cell of 17 MB in quotes', 'a.csv', `a,b\n1,"${'x\n'.repeat(17 << 19)}"\n`, {exit: 'limit-exceeded', line: 2}),
  data('a quote that swallows 300,000 rows', 'a.csv', `a,b\n1,"x\n${'1,2\n'.repeat(300_000)}`, bad(2)),
  data('an error page of a proxy', 'a.csv', '<HTML>\n<HEAD><TITLE>407 Proxy Authentication Required</TITLE></HEAD>\n', bad(1)),
  data('an XML answer of a bucket', 'a.csv', '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code></Error>\n', bad(1)),
  data('a JSON answer of an API', 'a.csv', '{"message": "Not Found", "documentation_url": "https://docs.example.org"}\n', bad(1)),
  data('a Git LFS pointer with CRLF', 'a.csv', 'version https://git-lfs.github.com/spec/v1\r\noid sha256:00\r\nsize 5\r\n', bad(1)),
  data('a Git LFS pointer of the first days', 'a.csv', 'version https://hawser.github.com/spec/v1\noid sha256:00\nsize 5\n', bad(1)),
  data('an error in XML', 'a.csv', '<Error><Code>NoSuchKey</Code></Error>\n', bad(1)),
  data('a comment before a web page', 'a.csv', '<!-- saved -->\n<html></html>\n', bad(1)),
  data('names that differ in a selector of a shape', 'a.csv', 'a,a\ufe0f\n1,2\n', bad(1)),
  data('names that differ in a joiner of graphemes', 'a.csv', 'ab,a\u034fb\n1,2\n', bad(1)),
  data('bytes of UTF-16 without a mark', 'a.csv', Buffer.from('a,b\n1,2\n', 'utf16le'), bad(1)),
  data('a stop sign of DOS at the end', 'a.csv', 'a,b\n1,2\n\x1a', bad(3)),
  data('NUL behind the last row', 'a.csv', `a,b\n1,2\n${'\0'.repeat(4096)}`, bad(3)),
  data('gzip whose length is not so', 'a.csv.gz', changedAt(gzipSync('a,b\n1,2\n'), -1, 77), broken),
  data('gzip whose second member is cut', 'a.csv.gz', Buffer.concat([gzipSync('a,b\n1,2\n'), gzipSync('3,4\n').subarray(0, -3)]), broken),
  data('gzip in gzip', 'a.csv.gz', gzipSync(gzipSync('a,b\n1,2\n')), broken),
  data('a pointer of git-annex', 'a.csv', '/annex/objects/SHA256E-s5--0000.csv\n', bad(1)),
  data('a DVC pointer with a folder', 'a.csv', 'outs:\n- md5: 0123456789abcdef0123456789abcdef.dir\n  size: 1\n  path: a\n', bad(1)),
  data('conflict markers of diff3', 'a.csv', 'a,b\n<<<<<<< ours\n1,2\n||||||| base\n1,1\n=======\n1,3\n>>>>>>> theirs\n', bad(2)),
  data('a spreadsheet', 'a.csv', latin1('PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0[Content_Types].xml'), bad(1)),
  data('gzip under the name of text', 'a.csv', gzipSync('a,b\n1,2\n'), bad(1)),
  data('text under the name of gzip', 'a.csv.gz', 'a,b\n1,2\n', broken),
  data('gzip that is cut', 'a.csv.gz', gzipSync(`a,b\n${'1,2\n'.repeat(9000)}`).subarray(0, -9), broken),
  data('gzip with a wrong checksum', 'a.csv.gz', flipped(gzipSync('a,b\n1,2\n'), -6), broken),
  data('gzip with bytes behind it', 'a.csv.gz', Buffer.concat([gzipSync('a,b\n1,2\n'), latin1('rubbish')]), broken),
  data('gzip of two members is one file', 'a.csv.gz', Buffer.concat([gzipSync('a,b\n1,2\n'), gzipSync('3,4\n')]), {exit: 'ok', rows: 2}),
  data('gzip of nothing', 'a.csv.gz', gzipSync(''), broken),
  held(
    'commands of the runner in cells that are shown',
    'a.csv',
    'a\n##[error]x\n%0A::error::x\n',
    'row: {properties: {a: {type: integer}}}',
    {
      exit: 'check-failed',
      forbid: /##\[error\]x|^::error::x/m,
    },
  ),
  held('a group that never ends', 'a.csv', 'name\n::stop-commands::x\n::group::y\n', 'row: {properties: {name: {const: a}}}', {
    exit: 'check-failed',
    forbid: /^\s*::(stop-commands|group)/m,
  }),
  held(
    'a category of closing words, mentions and images',
    'a.csv',
    `c\n${'"fixes #1 @octocat ![x](http://e.example/b.png)"\n'.repeat(6)}`,
    'columns: {c: {category: true}}',
    {
      exit: 'ok',
      rows: 6,
      forbid: /\]\(http|(?<![`\w\u2060])@octocat/,
    },
  ),
  held('hexadecimal, octal and grouped numbers', 'a.csv', 'n\n0x10\n1_000\n1 000\n٣\n１\n', 'row: {properties: {n: {type: number}}}', {
    exit: 'check-failed',
    line: 2,
    field: 'n',
    rows: 5,
  }),
  held('infinities and NaN in every spelling', 'a.csv', 'n\ninf\n-Infinity\nNaN\nnan\n1e999\n', 'row: {properties: {n: {type: number}}}', {
    exit: 'check-failed',
    field: 'n',
    rows: 5,
  }),
  held(
    'days that no calendar has',
    'a.csv',
    'd\n2025-02-29\n2025-13-01\n0000-00-00\n2025-04-31\n',
    'row: {properties: {d: {type: string, format: date}}}',
    {exit: 'check-failed', line: 2, field: 'd', rows: 4},
  ),
  held(
    'neighbours beyond 64 bits',
    'a.csv',
    'n\n9223372036854775808\n9223372036854775807\n',
    'row: {properties: {n: {type: integer, minimum: 9223372036854775808}}}',
    {exit: 'check-failed', line: 3, field: 'n'},
  ),
  held(
    'neighbours beyond 2^53',
    'a.csv',
    'n\n9007199254740993\n9007199254740992\n',
    'row: {properties: {n: {type: integer, minimum: 9007199254740993}}}',
    {exit: 'check-failed', line: 3, field: 'n'},
  ),
  held('a column that the contract needs is gone', 'a.csv', 'a\n1\n', 'row: {required: [a, b]}', {exit: 'check-failed', field: 'b'}),
  held('a column that nobody named', 'a.csv', 'a,b\n1,2\n', 'row: {properties: {a: {type: integer}}, additionalProperties: false}', {
    exit: 'check-failed',
    field: 'b',
  }),
]

const json: readonly OwnInput[] = [
  data('NaN in JSON', 'a.jsonl', '{"a": NaN}\n', bad(1)),
  data('single quotes', 'a.jsonl', "{'a': 1}\n", bad(1)),
  data('a comment', 'a.jsonl', '{"a": 1} // x\n', bad(1)),
  data('a number with a leading zero', 'a.jsonl', '{"a": 1}\n{"a": 01}\n', bad(2)),
  data('a control character in a text', 'a.jsonl', '{"a": "x\u0001y"}\n', bad(1)),
  data('half a surrogate pair', 'a.jsonl', '{"a": "\\ud800"}\n', bad(1)),
  data('an escape that is none', 'a.jsonl', '{"a": "\\x41"}\n', bad(1)),
  data('a key that is given twice, escaped', 'a.jsonl', '{"a": 1, "\\u0061": 2}\n', {...bad(1), field: 'a'}),
  data('a line that is cut', 'a.jsonl', '{"a": 1}\n{"a": ', bad(2)),
  data('lists where rows should be', 'a.jsonl', '{"a": 1}\n[1, 2]\n', {exit: 'check-failed', line: 2}),
  data('keys that look like one another', 'a.jsonl', '{"id": 1, "ID": 2}\n', {...broken, field: 'ID'}),
  data('10,001 keys over many rows', 'a.jsonl', Array.from({length: 10_001}, (_, i) => `{"k${i}": 1}\n`).join(''), {
    exit: 'limit-exceeded',
  }),
  data('an array that never ends', 'a.json', '[{"a": 1}, {"a": 2}', broken),
  data('an array with something behind it', 'a.json', '[{"a": 1}] [{"a": 2}]', broken),
  data('an array without a comma', 'a.json', '[{"a": 1} {"a": 2}]', broken),
  data('an empty array', 'a.json', '[]', {exit: 'check-failed', rows: 0}),
  data('65 levels', 'a.json', `[${'{"a":'.repeat(65)}1${'}'.repeat(65)}]`, {exit: 'limit-exceeded'}),
  data('a document pretty-printed over lines is rows', 'a.json', '[\n  {\n    "a": 1\n  },\n  {\n    "a": 2\n  }\n]\n', {
    exit: 'ok',
    rows: 2,
  }),
  data('one object over lines is no JSON Lines', 'a.jsonl', '{\n  "a": 1\n}\n', bad(1)),
  data('blank lines between rows are no rows', 'a.jsonl', '{"a": 1}\n\n{"a": 2}\n', {exit: 'ok', rows: 2}),
  data('commands of the runner as a key', 'a.jsonl', '{"::error::x": 1}\n', {exit: 'ok', rows: 1, forbid: /^::error::x/m}),
]

function changedAt(bytes: Buffer, at: number, value: number): Buffer {
  const copy = Buffer.from(bytes)
  copy[copy.length + at] = value
  return copy
}

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes)
  const index = at < 0 ? copy.length + at : at
  copy[index] = (copy[index] ?? 0) ^ 0x10
  return copy
}

/** Text that is hostile or broken, and text that only looks so. */
export const ownTexts: readonly OwnInput[] = [...csv, ...json]
