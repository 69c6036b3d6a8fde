import {objectAt} from '@modelflight/core/record-story'
import type {Json, JsonObject} from '@modelflight/core/schema'
import {markdownCode, markdownText} from '@modelflight/report/markdown-inline'
import type {DocumentFacts} from './documents.ts'

/** What is known of a model, for people and machines: all of it from the records, none of it typed. */
export interface ModelCard extends JsonObject {
  readonly name: string
  readonly version: string
  readonly digest: string
}

/** The card of a version. */
export function cardOf({version, reference, registry, chain, story, formats, metrics, approvals}: DocumentFacts): ModelCard {
  const {tags} = version
  const asked = story.trained === undefined ? {} : objectAt(story.trained, 'buildDefinition', 'externalParameters')
  const gate = chain.gate?.record.statement.predicate
  return {
    name: version.name,
    version: version.version,
    reference,
    registry: registry.name,
    digest: version.digest,
    createdAt: version.createdAt,
    description: tags['description'] ?? null,
    formats,
    bytes: version.files.reduce((sum, file) => sum + file.bytes, 0),
    data: story.data.map(({name, digest}) => ({name, digest})),
    metrics,
    gate:
      chain.gate === undefined
        ? null
        : {
            status: chain.gate.status,
            record: chain.gate.record.digest,
            comparedWith: chain.gate.baseline ?? null,
            passed: listed(gate?.['passedTests']),
            warned: listed(gate?.['warnedTests']),
          },
    training:
      chain.trained === undefined ? null : {record: chain.trained.digest, command: asked['run'] ?? null, params: asked['params'] ?? null},
    approvals: approvals.map((approval) => ({...approval})),
    code: {repository: tags['git.repository'] ?? null, commit: tags['git.sha'] ?? null, run: tags['run.url'] ?? null},
    evidence: version.evidence.records.map(({path, digest}) => ({path, digest})),
  }
}

const listed = (value: unknown): readonly string[] => (Array.isArray(value) ? (value as readonly unknown[]).map(String) : [])

/** The card as Markdown. JSON is YAML, so the front matter is written as JSON values: no text can end it or change its meaning. */
export function renderCard(card: ModelCard): string {
  const front: readonly (readonly [string, Json])[] = [
    ['model_name', card.name],
    ['tags', ['modelflight', ...listed(card['formats'])]],
    ['model-index', [modelIndex(card)]],
  ]
  const header = front.map(([key, value]) => `${key}: ${yamlValue(value)}\n`).join('')
  return `---\n${header}---\n\n${[title(card), ...sections(card)].join('\n\n')}\n`
}

/** Line separators are line breaks to some readers of YAML. */
const yamlValue = (value: Json): string =>
  JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)

function modelIndex(card: ModelCard): Json {
  const metrics = Object.entries(objectIn(card['metrics'])).map(([type, value]) => ({type, value}))
  const [data] = Array.isArray(card['data']) ? (card['data'] as readonly JsonObject[]) : []
  const dataset = {
    type: 'tabular',
    name: String(data?.['name'] ?? 'not recorded'),
    ...(data === undefined ? {} : {revision: String(data['digest'])}),
  }
  const results = metrics.length === 0 ? [] : [{task: {type: 'other'}, dataset, metrics}]
  return {name: card.name, results}
}

const title = (card: ModelCard): string =>
  `# ${plain(card.name)}, version ${plain(card.version)}${typeof card['description'] === 'string' ? `\n\n${plain(card['description'])}` : ''}`

function sections(card: ModelCard): readonly string[] {
  const gate = objectIn(card['gate'])
  const source = objectIn(card['code'])
  const metrics = Object.entries(objectIn(card['metrics'])).map(([name, value]) => [name, String(value)] as const)
  const data = (Array.isArray(card['data']) ? (card['data'] as readonly JsonObject[]) : []).map(
    ({name, digest}) => [String(name), String(digest)] as const,
  )
  const about = [
    ['Reference', String(card['reference'])],
    ['Registry', String(card['registry'])],
    ['Digest', card.digest],
    ['Made', String(card['createdAt'])],
    ['Formats', listed(card['formats']).join(', ') || 'not known'],
    ['Size', `${String(card['bytes'])} bytes`],
    ['Code', `${textIn(source['repository'])} ${textIn(source['commit'])}`.trim() || 'not recorded'],
    ['Training', textIn(objectIn(card['training'])['record']) || 'not recorded'],
    ['Command', textIn(objectIn(card['training'])['command']) || 'not recorded'],
    ['Parameters', JSON.stringify(objectIn(card['training'])['params'] ?? null)],
    ['Approved by', approversOf(card).join(', ') || 'not recorded'],
  ] as const
  const verdict = [
    ['Verdict', textIn(gate['status']) || 'no gate was required'],
    ['Compared with version', textIn(gate['comparedWith']) || 'none'],
    ['Passed', listed(gate['passed']).join(', ') || 'none'],
    ['Warned', listed(gate['warned']).join(', ') || 'none'],
  ] as const
  return [
    table('The model', about),
    table('Metrics', metrics.length === 0 ? [['None', 'no metrics were kept with this version']] : metrics),
    table('Training data', data.length === 0 ? [['None', 'no data are on record']] : data),
    table('Gate', verdict),
  ]
}

/** Logins, with what each approved. */
const approversOf = (card: ModelCard): readonly string[] =>
  (Array.isArray(card['approvals']) ? (card['approvals'] as readonly JsonObject[]) : []).map(({by, of}) => `${String(by)} (${String(of)})`)

const objectIn = (value: unknown): JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {}
const textIn = (value: unknown): string => (typeof value === 'string' ? value : '')

const table = (heading: string, rows: readonly (readonly [string, string])[]): string =>
  [`## ${heading}`, '', '| | |', '|---|---|', ...rows.map(([name, value]) => `| ${plain(name)} | ${plain(value)} |`)].join('\n')

/** Text of others is shown as it is; a digest can be copied. */
const plain = (text: string): string => (/^sha256:[0-9a-f]{64}$/.test(text) ? markdownCode(text) : markdownText(text))
