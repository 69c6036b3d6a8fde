import type {RelationFinding} from '@modelflight/data/drift/relations'
import {type Block, paragraph, strong, table} from '@modelflight/report/document'

/** Which columns no longer go together as before. */
export function relationBlocks(relation: RelationFinding | undefined): Block[] {
  if (relation === undefined) return []
  const {pairs, message} = relation
  const right = (title: string) => ({title, align: 'right'}) as const
  const rows = pairs.map(({first, second, measure, reference, current}) => [
    `${first} and ${second}`,
    measure,
    reference.toFixed(2),
    current.toFixed(2),
  ])
  return [
    paragraph(strong('Relations between columns. '), `${message.charAt(0).toUpperCase()}${message.slice(1)}.`),
    ...(rows.length === 0 ? [] : [table(['Columns', 'Measure', right('Reference'), right('Current')], rows)]),
  ]
}
