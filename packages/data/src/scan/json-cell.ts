import type {JsonCell} from '../bytes/json-scanner.ts'
import {isOpen} from '../contract/column-rule.ts'
import type {ColumnScanner} from './column-scanner.ts'

/** JSON says what a value is, so a text is never taken for a number, nor a number for a text. */
export function jsonCell(scanner: ColumnScanner, {type, bytes, start, end}: JsonCell): boolean {
  if (type === 'null') return scanner.missing()
  const {kind, rule} = scanner
  if (kind === 'text' && (type === 'text' || isOpen(rule))) return scanner.text(bytes, start, end)
  const fits =
    type === 'number'
      ? kind === 'number' || kind === 'integer'
      : type === 'text'
        ? kind === 'time'
        : type === 'nested'
          ? false
          : kind === 'boolean'
  return fits ? scanner.cell(bytes, start, end) : scanner.invalid()
}
