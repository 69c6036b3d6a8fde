import type {ColumnProfile} from '../profile/types.ts'
import type {Scan} from '../profile-dataset.ts'

/** A text column with at most this many values is proposed as a set of values. */
const enumLimit = 20

/**
 * A contract that the data fit, as YAML with the evidence as comments, for a person to read and to tighten.
 *
 * @param dataName what the first line says the proposal was made from.
 */
export function proposeContract(scan: Scan, dataName: string): string {
  const {profile} = scan
  const required = profile.columns.filter((column) => column.n > 0 && column.nulls === 0).map(({name}) => name)
  return [
    `# Proposed by Modelflight from ${oneLine(dataName)}: ${scan.rows} rows, ${scan.digest}.`,
    '# Read it, tighten it, commit it, and name it in the input `contract`.',
    'row:',
    '  type: object',
    ...(required.length === 0 ? [] : [`  # These columns had a value in every row.`, `  required: [${required.map(quoted).join(', ')}]`]),
    '  additionalProperties: false',
    '  properties:',
    ...profile.columns.flatMap(propertyLines),
    'rows:',
    `  min: ${Math.max(1, Math.floor(profile.rows / 2))} # half of what there was`,
    '',
  ].join('\n')
}

/** JSON strings are YAML strings, whatever they hold. */
const quoted = (name: string): string =>
  JSON.stringify(name).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (odd) => `\\u${odd.charCodeAt(0).toString(16).padStart(4, '0')}`)

const oneLine = (text: string): string => quoted(text).slice(1, -1).slice(0, 200)

function propertyLines(column: ColumnProfile): readonly string[] {
  const seen = column.min === undefined ? '' : `, ${column.min} to ${column.max}`
  const evidence = `# ${column.distinct} distinct${seen}, ${column.nulls} missing`
  return [`    ${quoted(column.name)}: ${evidence}`, ...schemaLines(column).map((line) => `      ${line}`)]
}

function schemaLines(column: ColumnProfile): readonly string[] {
  switch (column.kind) {
    case 'time':
      return ['type: string', 'format: timestamp']
    case 'boolean':
      return ['type: boolean']
    case 'text':
      return ['type: string', ...enumLines(column)]
    default:
      // NaN and the infinities are no JSON numbers: a column that has them can't be promised as numbers yet.
      if (column.nan + column.posInf + column.negInf > 0) return ['description: holds values that are not finite, so its type is left open']
      return [`type: ${column.kind}`, ...(column.min !== undefined && Number(column.min) >= 0 ? ['minimum: 0'] : [])]
  }
}

function enumLines({distribution}: ColumnProfile): readonly string[] {
  if (distribution.kind !== 'values' || distribution.counts.length > enumLimit) return []
  return [`enum: [${distribution.counts.map(([value]) => quoted(value)).join(', ')}]`]
}
