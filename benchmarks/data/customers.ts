import {type Cell, decimal, digits, generator, type Next, pick, sometimesNull, writeLines} from './generate.ts'

// The second table: what the first one does not have. Formats and patterns, value sets and unions with null, quoted cells and wide text; of most columns
// a value in some hundreds misses its rule.

const hex = (next: Next, width: number): string =>
  Array.from({length: Math.ceil(width / 4)}, () => next(65_536).toString(16).padStart(4, '0'))
    .join('')
    .slice(0, width)

const given = ['Ada', 'Ben', 'Chidi', 'Dana', 'Émile', 'Fatou', 'Grace', 'Hugo', 'Ines', 'Jürgen', 'Kofi', 'Lena']
const family = ['Abel', 'Brandt', "O'Neil", 'Diallo', 'Eriksen', 'Fischer', 'García', 'Huber', 'Ito', 'Jensen', 'Kaya', 'Lindqvist']
const words = ['the', 'parcel', 'came', 'late', 'again', 'and', 'nobody', 'answered', 'my', 'mail', 'about', 'it', 'naïve', 'for', 'weeks']
const subjects = ['order', 'refund', 'login', 'invoice', 'other']

const wrong = (every: number, bad: string, cell: Cell): Cell => {
  return (row, next) => (next(every) === 0 ? bad : cell(row, next))
}

function comment(next: Next): string {
  let text = next(20) === 0 ? 'They said "soon", ' : ''
  for (let count = 4 + next(24); count > 0; count--) text += `${words[next(words.length)]}${next(12) === 0 ? ', ' : ' '}`
  return text.trimEnd()
}

/** Customers of a shop: their identifiers, addresses and words. */
export const customerCells: readonly (readonly [name: string, cell: Cell])[] = [
  ['customer', (_row, next) => `${hex(next, 8)}-${hex(next, 4)}-4${hex(next, 3)}-a${hex(next, 3)}-${hex(next, 12)}`],
  ['email', wrong(400, 'nobody at example.com', (row, next) => `user.${next(400_000)}@mail${row % 10}.example.org`)],
  [
    'website',
    sometimesNull(
      4,
      (_row, next) => `https://www.shop${next(50_000)}.example/${words[next(words.length - 3)]}/${next(900)}?ref=${next(9000)}`,
    ),
  ],
  ['host', wrong(500, 'not_a_host', (_row, next) => `node-${next(30_000)}.eu-${1 + next(4)}.example.net`)],
  ['address', (_row, next) => `${10 + next(200)}.${next(256)}.${next(256)}.${1 + next(254)}`],
  [
    'phone',
    sometimesNull(
      6,
      wrong(300, '0800 1234', (_row, next) => `+${1 + next(98)}${digits(next(1_000_000_000), 9)}`),
    ),
  ],
  ['postcode', (_row, next) => digits(1000 + next(98_000), 5)],
  [
    'article',
    wrong(
      600,
      'ABC-12',
      (_row, next) => `${String.fromCharCode(65 + next(26), 65 + next(26), 65 + next(26))}-${digits(next(10_000), 4)}-x`,
    ),
  ],
  ['status', pick(['new', 'active', 'dormant', 'closed'])],
  ['tier', sometimesNull(3, pick(['bronze', 'silver', 'gold', 'platinum']))],
  ['country', wrong(800, 'Germany', pick(['DE', 'FR', 'IT', 'ES', 'PL', 'NG', 'BR', 'IN', 'JP', 'US', 'SE', 'TR']))],
  ['subject', pick(subjects)],
  ['spent', sometimesNull(8, decimal(5000, 2))],
  ['orders', sometimesNull(10, (_row, next) => String(next(next(60) + 1)))],
  ['rating', sometimesNull(2, (_row, next) => String(1 + next(5)))],
  ['born', sometimesNull(5, (_row, next) => `19${digits(30 + next(70), 2)}-0${1 + next(9)}-${digits(1 + next(28), 2)}`)],
  [
    'seen_at',
    (row, next) =>
      `2026-0${1 + next(9)}-${digits(1 + (row % 28), 2)}T${digits(next(24), 2)}:${digits(next(60), 2)}:${digits(next(60), 2)}.${digits(next(1000), 3)}+0${next(3)}:00`,
  ],
  ['opted_in', sometimesNull(9, pick(['true', 'false']))],
  ['name', (_row, next) => `${family[next(family.length)]}, ${given[next(given.length)]} ${String.fromCharCode(65 + next(26))}.`],
  ['comment', sometimesNull(3, (_row, next) => comment(next))],
]

/** Writes the table as CSV, quoted where it must be; the same bytes in every run. */
export function writeCustomers(rows: number, path: string): void {
  const next = generator()
  const head = `${customerCells.map(([name]) => name).join(',')}\n`
  writeLines(path, head, 0, rows, (row) => customerCells.map(([, cell]) => quoted(cell(row, next))).join(','))
}

const quoted = (text: string): string => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** What is asked of it. */
export const customerContract = `row:
  type: object
  required: [customer, email, status, seen_at]
  properties:
    customer: {type: string, format: uuid}
    email: {type: string, format: email}
    website: {type: [string, "null"], format: uri}
    host: {type: string, format: hostname}
    address: {type: string, format: ipv4}
    phone: {type: [string, "null"], pattern: '^\\+[0-9]{7,15}$'}
    postcode: {type: string, pattern: '^[0-9]{5}$'}
    article: {type: string, pattern: '^[A-Z]{3}-[0-9]{4}-[a-z]$'}
    status: {enum: [new, active, dormant, closed]}
    tier: {type: [string, "null"], enum: [bronze, silver, gold, platinum, null]}
    country: {type: string, enum: [DE, FR, IT, ES, PL, NG, BR, IN, JP, US, SE, TR]}
    subject: {enum: [order, refund, login, invoice, other]}
    spent: {type: [number, "null"], minimum: 0, maximum: 100000}
    orders: {anyOf: [{type: integer, minimum: 0, maximum: 50}, {type: "null"}]}
    rating: {type: [integer, "null"], enum: [1, 2, 3, 4, 5, null]}
    born: {type: [string, "null"], format: date}
    seen_at: {type: string, format: date-time}
    opted_in: {type: [boolean, "null"]}
    name: {type: string, minLength: 3, maxLength: 100}
    comment: {anyOf: [{type: string, maxLength: 2000}, {type: "null"}]}
`
