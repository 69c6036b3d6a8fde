import {type Chart, chart, code, codeBlock, details, heading, link, list, paragraph, type Section, strong, table} from '../src/document.ts'

/** Charts of every kind with the text wherever text can stand. */
export const chartsOf = (text: string): Chart[] => [
  {
    kind: 'bars',
    title: text,
    categories: [text, 'b'],
    series: [{name: text, values: [1, 2]}],
    unit: text,
    marks: [{label: text, value: 1.5}],
  },
  {
    kind: 'bars',
    title: text,
    categories: ['a', 'b'],
    series: [
      {name: text, values: [1, -2]},
      {name: 'x', values: [null, Number.NaN]},
    ],
  },
  {
    kind: 'lines',
    title: text,
    x: {label: text, values: [1, 2]},
    series: [
      {name: text, values: [1, null]},
      {name: text, values: [1, 2]},
    ],
    marks: [{label: text, value: 1}],
  },
  {
    kind: 'lines',
    title: text,
    x: {label: text, values: [0, 1, 2]},
    series: [
      {name: text, values: [0.1, 0.5, 0.9]},
      {name: text, values: [0, 0.2, 1]},
    ],
    marks: [{label: text, value: 1}],
  },
  {kind: 'intervals', title: text, rows: [{label: text, low: -1, point: 0, high: 1, tone: 'warn'}]},
]

/** A section with the text in every place that a document has. */
export const everywhere = (text: string): Section => ({
  id: 'evaluate-gate',
  title: text,
  tone: 'pass',
  headline: text,
  blocks: [
    heading(text),
    paragraph(text, text, strong(text), code(text), link(text, text), link(text, 'https://example.com/')),
    list([text], [code(text)]),
    table(
      [text, {title: text, align: 'right'}],
      [[text, code(text)], [[text, strong(text)], {kind: 'status', tone: 'fail', text}], [text]],
    ),
    codeBlock(text, text),
    ...chartsOf(text).map(chart),
    details(text, paragraph(text), codeBlock(text, 'mermaid'), details(text, list([text]))),
    paragraph('the end'),
  ],
})
