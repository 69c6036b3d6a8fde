import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Ajv, type ValidateFunction} from 'ajv'
import {repositoryRoot} from '../runner.ts'

/** A JSON value of the description; its shape is known only in part. */
type Node = Readonly<Record<string, unknown>>

/** One operation of GitHub's OpenAPI description. */
export interface Operation {
  /** `METHOD /path/{template}`. */
  readonly id: string
  readonly method: string
  readonly parameters: Readonly<Record<string, string>>
  readonly node: Node
}

/** Holds requests and answers to GitHub's own OpenAPI description. */
export interface Referee {
  find(method: string, path: string): Operation | undefined
  /** Faults of a request; none when it fits. */
  request(operation: Operation, query: URLSearchParams, body: unknown): string[]
  /** Faults of an answer; none when it fits. */
  response(operation: Operation, status: number, body: unknown): string[]
  /** The description's example of a successful answer. */
  example(operationId: string): unknown
}

/** The part of GitHub's description that the product uses. */
export const descriptionPath = join(repositoryRoot, 'tests/fixtures/github/openapi-subset.json')

/** Reads a description (OpenAPI 3.0) and compiles what is used of it, when it is used. */
export function openReferee(path: string = descriptionPath): Referee {
  const description = asJsonSchema(JSON.parse(readFileSync(path, 'utf8')) as Node) as Node
  const ajv = new Ajv({strict: false, allErrors: true, logger: false})
  addFormats(ajv)
  ajv.addSchema({$id: 'github', ...description})
  const compiled = new Map<string, ValidateFunction>()
  const validate = (id: string, schema: unknown, value: unknown): string[] => {
    const check = compiled.get(id) ?? ajv.compile(absoluteReferences(schema))
    compiled.set(id, check)
    return check(value) ? [] : (check.errors ?? []).slice(0, 5).map(({instancePath, message}) => `${instancePath || '/'} ${message}`)
  }
  const resolve = resolver(description)
  const routes = readRoutes(description)
  return {
    find: (method, path) => findRoute(routes, method, path),
    request: (operation, query, body) => [
      ...parameterFaults(operation, query, resolve, validate),
      ...bodyFaults(operation, body, resolve, validate),
    ],
    response(operation, status, body) {
      const answer = resolve(child(operation.node, 'responses')[status])
      if (answer === undefined) return [`status ${status} is not in the description of ${operation.id}`]
      const schema = jsonContent(answer)?.['schema']
      return schema === undefined ? [] : validate(`${operation.id} ${status}`, schema, body)
    },
    example: (operationId) => exampleOf(routes, operationId, resolve),
  }
}

type Validate = (id: string, schema: unknown, value: unknown) => string[]
type Resolve = (node: unknown) => Node | undefined

const child = (node: Node, name: string): Node => (node[name] ?? {}) as Node
const jsonContent = (node: Node): Node | undefined => child(node, 'content')['application/json'] as Node | undefined

/** OpenAPI 3.0's `nullable` in terms of JSON Schema. Examples are left as they are. */
function asJsonSchema(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(asJsonSchema)
  if (typeof node !== 'object' || node === null) return node
  const copy: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(node)) copy[name] = /^examples?$/.test(name) ? value : asJsonSchema(value)
  copy['required'] = requiredAndKnown(copy)
  if (copy['required'] === undefined) delete copy['required']
  if (copy['nullable'] !== true) return copy
  const {nullable: _, ...rest} = copy
  return {anyOf: [rest, {type: 'null'}]}
}

/** Our subset is without descriptions, and so without the properties of that name: they can't be required. */
function requiredAndKnown({required, properties}: Node): unknown {
  return Array.isArray(required) && properties !== undefined ? required.filter((name) => name !== 'description') : required
}

const absoluteReferences = (schema: unknown): Node =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"github#/components/')) as Node

function resolver(description: Node): Resolve {
  return (node) => {
    let current = node as Node | undefined
    while (typeof current?.['$ref'] === 'string') {
      const steps = current['$ref'].slice(2).split('/')
      current = steps.reduce<Node>((at, step) => child(at, step.replaceAll('~1', '/').replaceAll('~0', '~')), description)
    }
    return current
  }
}

interface Route {
  readonly method: string
  readonly template: string
  readonly pattern: RegExp
  readonly node: Node
}

/** Parameters that may hold slashes. */
const wide: readonly string[] = ['ref', 'basehead']

function readRoutes(description: Node): readonly Route[] {
  const routes = Object.entries(child(description, 'paths')).flatMap(([template, item]) =>
    Object.entries(item as Node).map(([method, node]): Route => {
      const pattern = patternOf(template)
      return {method: method.toUpperCase(), template, pattern, node: node as Node}
    }),
  )
  // Templates with more fixed parts are more specific.
  const fixed = ({template}: Route): number => template.split('/').filter((part) => !part.startsWith('{')).length
  return routes.toSorted((a, b) => fixed(b) - fixed(a))
}

/** The root of the contents has no path, and then no slash either. */
function patternOf(template: string): RegExp {
  const parts = template.replaceAll('.', '\\.').replace('/{path}', '(?:/(?<path>.*))?')
  return new RegExp(`^${parts.replace(/\{(\w+)\}/g, (_, name: string) => `(?<${name}>${wide.includes(name) ? '.+' : '[^/]+'})`)}$`)
}

function findRoute(routes: readonly Route[], method: string, path: string): Operation | undefined {
  for (const {method: own, template, pattern, node} of routes) {
    const match = own === method ? pattern.exec(path) : null
    if (match === null) continue
    const parameters = Object.entries<string | undefined>(match.groups ?? {}).map(([name, value]) => [
      name,
      decodeURIComponent(value ?? ''),
    ])
    return {id: `${method} ${template}`, method, parameters: Object.fromEntries(parameters), node}
  }
  return undefined
}

function parameterFaults({id, node, parameters}: Operation, query: URLSearchParams, resolve: Resolve, validate: Validate): string[] {
  const described = ((node['parameters'] ?? []) as unknown[]).map((parameter) => resolve(parameter) ?? {})
  const faults: string[] = []
  for (const {name, in: place, required, schema} of described as {name: string; in: string; required?: boolean; schema: unknown}[]) {
    const text = place === 'path' ? parameters[name] : place === 'query' ? (query.get(name) ?? undefined) : undefined
    if (text === undefined) {
      if (required === true && place === 'query') faults.push(`query ${name} is missing`)
    } else
      faults.push(...validate(`${id} ${place} ${name}`, schema, typed(text, resolve(schema))).map((fault) => `${place} ${name}: ${fault}`))
  }
  const known = described.filter((parameter) => parameter['in'] === 'query').map(({name}) => name)
  const unknown = [...query.keys()].filter((name) => !known.includes(name))
  return [...faults, ...unknown.map((name) => `query ${name} is not in the description`)]
}

function typed(text: string, schema: Node | undefined): unknown {
  if ((schema?.['type'] === 'integer' || schema?.['type'] === 'number') && text.trim() !== '') return Number(text)
  if (schema?.['type'] === 'boolean' && (text === 'true' || text === 'false')) return text === 'true'
  return text
}

function bodyFaults({id, node}: Operation, body: unknown, resolve: Resolve, validate: Validate): string[] {
  const described = resolve(node['requestBody'])
  if (described === undefined) return body === undefined ? [] : ['a body is not in the description']
  if (body === undefined) return described['required'] === true ? ['the body is missing'] : []
  const schema = jsonContent(described)?.['schema']
  return [...validate(`${id} body`, schema, body).map((fault) => `body: ${fault}`), ...unknownProperties(body, resolve(schema))]
}

/** The description allows unknown properties everywhere; GitHub ignores them, so a misspelt one is a fault of ours. */
function unknownProperties(body: unknown, schema: Node | undefined): string[] {
  const known = Object.keys(child(schema ?? {}, 'properties'))
  const open = schema?.['additionalProperties'] !== undefined || schema?.['oneOf'] !== undefined || schema?.['anyOf'] !== undefined
  if (known.length === 0 || open || typeof body !== 'object' || body === null) return []
  return Object.keys(body)
    .filter((name) => !known.includes(name) && name !== 'description')
    .map((name) => `body: ${name} is not in the description`)
}

function exampleOf(routes: readonly Route[], operationId: string, resolve: Resolve): unknown {
  const route = routes.find(({method, template}) => `${method} ${template}` === operationId)
  const responses = child(route?.node ?? {}, 'responses')
  const status = Object.keys(responses).find((code) => code.startsWith('2') && jsonContent(resolve(responses[code]) ?? {}) !== undefined)
  const content = jsonContent(resolve(responses[status ?? '']) ?? {}) ?? {}
  const [first] = Object.values(child(content, 'examples'))
  const example = first === undefined ? content['example'] : resolve(first)?.['value']
  if (example === undefined) throw new Error(`the description has no example for ${operationId}`)
  return structuredClone(example)
}

function addFormats(ajv: Ajv): void {
  ajv.addFormat('date-time', (text: string) => /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)$/i.test(text))
  ajv.addFormat('date', /^\d{4}-\d\d-\d\d$/)
  ajv.addFormat('uri', (text: string) => URL.canParse(text))
  ajv.addFormat('email', /@/)
  for (const loose of ['repo.nwo', 'timestamp', 'uri-template', 'int64', 'int32', 'float', 'double', 'binary']) ajv.addFormat(loose, true)
}
