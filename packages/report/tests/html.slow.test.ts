import {createHash} from 'node:crypto'
import fc from 'fast-check'
import {type DefaultTreeAdapterMap, parse} from 'parse5'
import {describe, expect, test} from 'vitest'
import {renderHtml} from '../src/html.ts'
import {styleSheet} from '../src/html-style.ts'
import {chartsOf, everywhere} from './documents.ts'
import {hostileTexts} from './gfm.ts'

type Element = DefaultTreeAdapterMap['element']

function elementsOf(html: string): Element[] {
  const errors: string[] = []
  const found: Element[] = []
  const visit = (node: DefaultTreeAdapterMap['node']): void => {
    if ('tagName' in node) found.push(node)
    if ('childNodes' in node) for (const child of node.childNodes) visit(child)
  }
  visit(parse(html, {onParseError: ({code}) => errors.push(code)}))
  expect(errors).toEqual([])
  return found
}

const inSvg = ({namespaceURI}: Element): boolean => namespaceURI.endsWith('/svg')
const printed = ({tagName, attrs}: Element): string => `${tagName} ${attrs.map(({name}) => name).join(' ')}`

/** Tags and the names of their attributes, in order: the shape that data must not change. A drawing may depend on the length of its labels. */
const shapeOf = (html: string): string[] =>
  elementsOf(html)
    .filter((node) => node.tagName !== 'a' && !inSvg(node))
    .map(printed)

const page = (text: string): string =>
  renderHtml([everywhere(text)], {title: text, lead: text, facts: [{label: text, value: text}], footer: text})

/** What a text without any meaning gives. */
const plainShape = shapeOf(page('Aa'))
const plainDrawings = new Set(['Aa', 'A long label that does not fit'].flatMap((text) => elementsOf(page(text)).filter(inSvg).map(printed)))

describe('no element and no attribute comes out of data', () => {
  test.each(hostileTexts)('%s', (_, text) => {
    const html = page(text)
    expect(shapeOf(html)).toEqual(plainShape)
    for (const drawn of elementsOf(html).filter(inSvg)) expect(plainDrawings).toContain(printed(drawn))
    for (const {tagName, attrs} of elementsOf(html)) {
      if (tagName === 'a') expect(attrs.find(({name}) => name === 'href')?.value).toMatch(/^(https:\/\/example\.com\/|#part-1|http)/)
    }
  })

  test('whatever the text', () => {
    const nasty = fc.array(
      fc.constantFrom(
        '<',
        '>',
        '"',
        "'",
        '&',
        '</',
        '<!--',
        '-->',
        ']]>',
        '<svg',
        '<script>',
        ' onload=',
        '&#',
        ';',
        '\u0000',
        '\ud800',
        'a',
        ' ',
        '\n',
        '/',
      ),
      {minLength: 1, maxLength: 30},
    )
    fc.assert(
      fc.property(nasty, (parts) => {
        const text = `A${parts.join('')}`
        expect(shapeOf(page(text))).toEqual(plainShape)
      }),
      {seed: 20021, numRuns: 60},
    )
  })
})

test('a text is read back as it was written', () => {
  const text = `<b>"a" & 'b'</b> | ünï`
  const html = page(text)
  const title = elementsOf(html).find(({tagName}) => tagName === 'h1')?.childNodes[0]
  expect(title !== undefined && 'value' in title ? title.value : '').toBe(text)
})

test('the page allows no script, no network, and only its own style', () => {
  const policy = elementsOf(page('x')).flatMap(({attrs}) =>
    attrs.filter(({value}) => value.startsWith('default-src')).map(({value}) => value),
  )
  const hash = createHash('sha256').update(styleSheet).digest('base64')
  expect(policy).toEqual([`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`])
  const elements = elementsOf(page('x'))
  expect(elements.filter(({tagName}) => ['script', 'img', 'iframe', 'object', 'link', 'form'].includes(tagName))).toEqual([])
  expect(elements.filter(({attrs}) => attrs.some(({name}) => name === 'style' || name.startsWith('on') || name === 'src'))).toEqual([])
})

test('every chart has a title and a description that its drawing names, and ids are unique', () => {
  const elements = elementsOf(page('x'))
  const ids = elements.flatMap(({attrs}) => attrs.filter(({name}) => name === 'id').map(({value}) => value))
  expect(new Set(ids).size).toBe(ids.length)
  const drawings = elements.filter(({attrs}) => attrs.some(({name, value}) => name === 'role' && value === 'img'))
  expect(drawings).toHaveLength(2 * chartsOf('x').length)
  for (const {attrs} of drawings) {
    const named = attrs.find(({name}) => name === 'aria-labelledby')?.value.split(' ') ?? []
    expect(named).toHaveLength(2)
    for (const id of named) expect(ids).toContain(id)
  }
})

test('no number that is drawn is infinite or not a number', () => {
  const numbers = fc.oneof(fc.double(), fc.constantFrom(null, Number.NaN, Infinity, -Infinity, 1e308, -1e308, 5e-324, 0))
  fc.assert(
    fc.property(fc.array(numbers, {minLength: 1, maxLength: 8}), (values) => {
      const x = values.map((value) => value ?? 0)
      const html = renderHtml(
        [
          {
            id: 'a',
            title: 'a',
            tone: 'neutral',
            headline: 'a',
            blocks: [
              {kind: 'chart', chart: {kind: 'bars', title: 'a', categories: values.map(String), series: [{name: 'a', values}]}},
              {kind: 'chart', chart: {kind: 'lines', title: 'a', x: {label: 'x', values: x}, series: [{name: 'a', values}]}},
              {
                kind: 'chart',
                chart: {
                  kind: 'intervals',
                  title: 'a',
                  rows: x.map((point) => ({label: 'a', low: point, point, high: point, tone: 'pass'})),
                },
              },
            ],
          },
        ],
        {title: 'a'},
      )
      const drawn = elementsOf(html).flatMap(({attrs}) =>
        attrs.filter(({name}) => /^(x|y|x1|x2|y1|y2|cx|cy|r|d|width|height|viewBox)$/.test(name)),
      )
      for (const {value} of drawn) expect(value).not.toMatch(/NaN|Infinity|undefined|null/)
    }),
    {seed: 20022, numRuns: 100},
  )
})
