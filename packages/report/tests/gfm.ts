import {readdirSync, readFileSync} from 'node:fs'
import type {Nodes} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {gfm} from 'micromark-extension-gfm'

/** Parses as GitHub does, and walks all nodes. */
export function nodesOf(markdown: string): Nodes[] {
  const nodes: Nodes[] = []
  const visit = (node: Nodes): void => {
    nodes.push(node)
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(fromMarkdown(markdown, {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]}))
  return nodes
}

/** Tags and comments that our own code writes; anything else in an `html` node came out of data. */
const ownHtml =
  /^(<!-- [A-Za-z0-9:=.-]+ -->|<details><summary>(?:[^<>&]|&(?:amp|lt|gt|quot|#39);)*<\/summary>|<\/details>|<\/?summary>)(\n|$)/

/** What GitHub would act upon in plain text: mentions, issues, commits, addresses and emoji codes. */
const references = [
  /(^|[^\p{L}\p{N}`_])@[A-Za-z0-9]/u,
  /#\d/,
  /\bGH-\d/i,
  /https?:\/\//i,
  /\bwww\./i,
  /[\w.+-]@[\w-]+\./,
  /(?<![\w⁠]):(?!\d{1,2}:)[a-z][\w+-]+:/,
]

const decode = (html: string): string =>
  html.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

// U+2060 is the only one of its kind that may occur: our own code writes it.
const hidden = /(?![\n\t])\p{Cc}|(?!\u2060)\p{Cf}/u

const ownNumber = String.raw`-?\d+(?:\.\d+)?`
const ownLabel = String.raw`"[\p{L}\p{M}\p{N} .,()=/+%_·…-]+"`
/** A diagram as our own code writes it, line by line; anything else in a diagram came out of data. */
const ownDiagram = new RegExp(
  String.raw`^%%\{init: \{"xyChart": \{"width": 480, "height": 300\}, "themeVariables": \{"xyChart": \{"plotColorPalette": "#[0-9a-f]{6}(?:, #[0-9a-f]{6}){0,3}"\}\}\}\}%%
xychart-beta
  title ${ownLabel}
  x-axis ${ownLabel} ${ownNumber} --> ${ownNumber}
  y-axis ${ownNumber} --> ${ownNumber}
(?:  line \[${ownNumber}(?:, ${ownNumber}){1,32}\]\n?){1,4}$`,
  'u',
)

/** Whether a diagram is one of ours, and holds nothing that Mermaid reads as anything but a label or a number. */
export const isOwnDiagram = (diagram: string): boolean => ownDiagram.test(diagram) && (diagram.match(/%%/g) ?? []).length === 2

/** Everything in rendered Markdown that data may not cause, in words; empty when all is well. */
export function faults(markdown: string, allowed: {readonly links?: readonly string[]} = {}): string[] {
  const found: string[] = []
  for (const node of nodesOf(markdown)) {
    if (node.type === 'html' && !ownHtml.test(node.value)) found.push(`html ${node.value}`)
    if (
      [
        'image',
        'imageReference',
        'linkReference',
        'definition',
        'footnoteReference',
        'footnoteDefinition',
        'blockquote',
        'delete',
      ].includes(node.type)
    )
      found.push(node.type)
    if (node.type === 'link' && !(allowed.links ?? []).includes(node.url)) found.push(`link ${node.url}`)
    if (node.type === 'code' && node.lang === 'mermaid' && node.meta === null && isOwnDiagram(node.value)) continue
    if (node.type === 'code' && /mermaid|math|geojson|topojson|stl|suggestion/i.test(`${node.lang} ${node.meta}`))
      found.push(`diagram ${node.lang}`)
    if (node.type === 'text' || node.type === 'html') {
      const text = node.type === 'html' ? decode(node.value) : node.value
      for (const reference of references) if (reference.test(text)) found.push(`reference ${reference} in ${text}`)
    }
    if (hidden.test('value' in node ? node.value : '')) found.push(`hidden character in ${node.type}`)
  }
  return found
}

const folder = new URL('fixtures/hostile/', import.meta.url)

/** Hostile texts: each file as a whole and each of its lines. */
export const hostileTexts: readonly (readonly [string, string])[] = readdirSync(folder).flatMap((name) => {
  const text = readFileSync(new URL(name, folder), 'utf8')
  return [[name, text] as const, ...text.split('\n').map((line, index) => [`${name}:${index + 1}`, line] as const)].filter(
    ([, value]) => value !== '',
  )
})
