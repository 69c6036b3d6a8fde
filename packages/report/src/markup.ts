import {visible} from './text.ts'

const made = Symbol('markup')

/** HTML or SVG that this module made. Plain strings beside it are always text. */
export interface Markup {
  readonly [made]: string
}

/** What can stand inside an element; `undefined` and `false` are left out. */
export type Child = Markup | string | number | undefined | false | readonly Child[]

/** Attribute values are escaped; `undefined` and `false` leave the attribute out, `true` writes it empty. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

const voids = new Set(['br', 'hr', 'img', 'meta', 'link', 'input'])

/** An element. Its name and the names of its attributes come from our code, everything else may hold anything. */
export function element(name: string, attributes: Attributes, ...children: readonly Child[]): Markup {
  const open = `<${name}${Object.entries(attributes).map(attribute).join('')}>`
  return {[made]: voids.has(name) ? open : `${open}${content(children)}</${name}>`}
}

/** Several pieces without an element around them. */
export const fragment = (...children: readonly Child[]): Markup => ({[made]: content(children)})

/** Text of ours that is already markup: style sheets and the document's frame. Never data. */
export const trusted = (markup: string): Markup => ({[made]: markup})

/** The markup as text, at the very end. */
export const print = (markup: Markup): string => markup[made]

function content(children: readonly Child[]): string {
  return children.map((child) => (isList(child) ? content(child) : one(child))).join('')
}

const isList = (child: Child): child is readonly Child[] => Array.isArray(child)

function one(child: Exclude<Child, readonly Child[]>): string {
  if (child === undefined || child === false) return ''
  return typeof child === 'object' ? child[made] : escapeHtml(String(child))
}

function attribute([name, value]: [string, string | number | boolean | undefined]): string {
  if (value === undefined || value === false) return ''
  return value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`
}

/** Text as HTML: the five characters with a meaning as entities, unseen characters shown. */
export const escapeHtml = (text: string): string => escapeEntities(visible(text))

/** The entities alone, for text whose unseen characters are known. */
export const escapeEntities = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? character)

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'}
