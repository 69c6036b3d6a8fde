import {code, paragraph, type Section} from '@modelflight/report/document'
import {type Explanation, formatWhere} from './errors.ts'

/** The section of an action that could not find out. */
export function failureSection(id: string, title: string, {errorClass, message, where, hint}: Explanation): Section {
  const place = where === undefined ? [] : [paragraph('Where: ', code(formatWhere(where)))]
  const way = hint === undefined ? [] : [paragraph(hint)]
  return {id, title, tone: 'fail', headline: `could not finish (${errorClass}): ${message}`, blocks: [...place, ...way]}
}
