import type {ColumnKind} from '../profile/types.ts'
import {quoteName, quoteText} from './sql.ts'

// The grammar of docs/cells.md in SQL: the engine's own casts take more than it, round 3.5 to 4 and leave offsets of times aside.

const numeral = '[+-]?((0|[1-9][0-9]*)([.][0-9]*)?|[.][0-9]+)([eE][+-]?[0-9]+)?'
const whole = '[+-]?((0|[1-9][0-9]*)([.]0*)?|[.]0+)'
const time =
  '([0-9]{4}-[0-9]{2}-[0-9]{2})([Tt ](([01][0-9]|2[0-3]):[0-5][0-9])(:([0-5][0-9]|60)([.][0-9]{1,9})?)?([Zz]|([+-])(0[0-9]|1[0-8])(:?([0-5][0-9]))?)?)?'

/** Macros that the expressions of `cellOf` use; they are made once, before any view. */
export const cellMacros: readonly string[] = [
  `CREATE MACRO modelflight_number(cell) AS CASE
    WHEN regexp_full_match(cell, ${quoteText(numeral)}) THEN CASE WHEN isfinite(TRY_CAST(cell AS DOUBLE)) THEN TRY_CAST(cell AS DOUBLE) END
    WHEN lower(cell) IN ('nan', '-nan') THEN 'nan'::DOUBLE
    WHEN lower(cell) IN ('inf', '+inf', 'infinity', '+infinity') THEN 'inf'::DOUBLE
    WHEN lower(cell) IN ('-inf', '-infinity') THEN '-inf'::DOUBLE END`,
  // What is whole, but more than the engine can hold, must not become null: a rule would pass without having been asked.
  `CREATE MACRO modelflight_integer(cell, message) AS CASE
    WHEN (regexp_full_match(cell, ${quoteText(whole)})
      OR (regexp_full_match(cell, ${quoteText(numeral)}) AND contains(lower(cell), 'e') AND TRY_CAST(cell AS DOUBLE) = trunc(TRY_CAST(cell AS DOUBLE))))
      AND isfinite(TRY_CAST(cell AS DOUBLE))
    THEN coalesce(TRY_CAST(cell AS HUGEINT), error(message)) END`,
  `CREATE MACRO modelflight_boolean(cell) AS CASE
    WHEN cell IN ('true', 'True', 'TRUE') THEN true WHEN cell IN ('false', 'False', 'FALSE') THEN false END`,
  `CREATE MACRO modelflight_minutes(part) AS CASE
    WHEN part.sign = '' THEN 0 ELSE CAST(concat(part.sign, '1') AS BIGINT) * (60 * CAST(part.hours AS BIGINT) + CASE WHEN part.minutes = '' THEN 0 ELSE CAST(part.minutes AS BIGINT) END) END`,
  // A leap second is the second before it, and one more.
  `CREATE MACRO modelflight_placed(part) AS
    TRY_CAST(concat(part.day, ' ', CASE WHEN part.clock = '' THEN '00:00' ELSE part.clock END, ':', CASE part.seconds WHEN '' THEN '00' WHEN '60' THEN '59' ELSE part.seconds END, part.fraction) AS TIMESTAMP)
    - to_minutes(modelflight_minutes(part)) + to_seconds(CASE WHEN part.seconds = '60' THEN 1 ELSE 0 END)`,
  `CREATE MACRO modelflight_known(part, placed) AS CASE
    WHEN part.seconds = '60' AND date_trunc('second', placed) <> date_trunc('day', placed) THEN NULL ELSE placed END`,
  `CREATE MACRO modelflight_part(cell) AS
    regexp_extract(cell, ${quoteText(`^${time}$`)}, ['day', 'rest', 'clock', 'hour', 'second', 'seconds', 'fraction', 'offset', 'sign', 'hours', 'minute', 'minutes'])`,
  `CREATE MACRO modelflight_time(cell) AS CASE
    WHEN regexp_full_match(cell, ${quoteText(time)}) AND NOT starts_with(cell, '0000')
    THEN modelflight_known(modelflight_part(cell), modelflight_placed(modelflight_part(cell))) END`,
]

/** A column of text as values of its kind; a cell that is none is null. */
export function cellOf(name: string, kind: ColumnKind | undefined): string {
  const column = quoteName(name)
  switch (kind) {
    case 'integer': {
      const message = quoteText(`column ${JSON.stringify(name)} holds a whole number beyond 128 bits, which SQL cannot compute with`)
      return `modelflight_integer(${column}, ${message}) AS ${column}`
    }
    case 'number':
    case 'boolean':
    case 'time':
      return `modelflight_${kind}(${column}) AS ${column}`
    default:
      return column
  }
}
