import {type EvidencePack, evidencePackFormat, type PackEntry, valueAt} from '@modelflight/core/evidence-pack'
import type {AuditedRecord} from '@modelflight/core/record-audit'
import type {Json} from '@modelflight/core/schema'
import {markdownCode, markdownText} from '@modelflight/report/markdown-inline'
import type {DocumentFacts} from './documents.ts'

/** What a field is evidence for: paragraph of Regulation (EU) 2024/1689, in a few words of ours. */
interface Duty {
  readonly article: string
  readonly duty: string
  readonly from: 'validate-data' | 'train' | 'evaluate-gate'
  readonly pointer: string
}

const predicate = '/predicate'
const asked = `${predicate}/buildDefinition/externalParameters`
const found = `${predicate}/buildDefinition/internalParameters`

const duties: readonly Duty[] = [
  {article: 'Annex IV(1)(c)', duty: 'software and versions that the model was made with', from: 'train', pointer: `${found}/environment`},
  {article: 'Annex IV(2)(a)', duty: 'how it was developed: the command', from: 'train', pointer: `${asked}/run`},
  {article: 'Annex IV(2)(b)', duty: 'design: hyperparameters', from: 'train', pointer: `${asked}/params`},
  {article: 'Annex IV(2)(c)', duty: 'computation that the training used', from: 'train', pointer: `${predicate}/runDetails/byproducts`},
  {
    article: 'Art. 10; Annex IV(2)(d)',
    duty: 'data that it was trained on, by digest',
    from: 'train',
    pointer: `${predicate}/modelflight/materials`,
  },
  {article: 'Art. 10; Annex IV(2)(d)', duty: 'checks that the data passed', from: 'validate-data', pointer: `${predicate}/passedTests`},
  {article: 'Art. 10; Annex IV(2)(d)', duty: 'checks of the data that warned', from: 'validate-data', pointer: `${predicate}/warnedTests`},
  {article: 'Annex IV(2)(f)', duty: 'limits set before the change', from: 'evaluate-gate', pointer: `${predicate}/configuration`},
  {article: 'Art. 15; Annex IV(2)(g)', duty: 'measured accuracy', from: 'evaluate-gate', pointer: `${predicate}/metrics`},
  {article: 'Art. 15; Annex IV(2)(g)', duty: 'tests that passed', from: 'evaluate-gate', pointer: `${predicate}/passedTests`},
  {article: 'Art. 15; Annex IV(2)(g)', duty: 'tests that warned', from: 'evaluate-gate', pointer: `${predicate}/warnedTests`},
  {article: 'Art. 9; Annex IV(2)(g)', duty: 'exceptions: reason, owner, end', from: 'evaluate-gate', pointer: `${predicate}/waivers`},
  {article: 'Art. 12; Art. 19', duty: 'when the training ended', from: 'train', pointer: `${predicate}/modelflight/finishedAt`},
  {article: 'Art. 12; Art. 19', duty: 'when the decision fell', from: 'evaluate-gate', pointer: `${predicate}/modelflight/finishedAt`},
]

/** What no run can know; people write it. */
const missing: readonly (readonly [article: string, duty: string])[] = [
  ['Annex IV(1)(a)', 'intended purpose and provider'],
  ['Art. 9', 'risk management'],
  ['Art. 13', 'instructions for use'],
  ['Art. 14; Annex IV(2)(e)', 'human oversight'],
  ['Art. 47', 'declaration of conformity'],
  ['Art. 72', 'plan for monitoring after release'],
]

/** Evidence for the duties of the AI Act that a run can give, each field with the record it is read from. Never says that a duty is met. */
export function evidencePack(facts: DocumentFacts): EvidencePack {
  const {version, story, approvals, previous} = facts
  const [data] = story.data
  const records: Readonly<Record<Duty['from'], AuditedRecord | undefined>> = {
    'validate-data': data?.validated,
    train: story.trained,
    'evaluate-gate': story.gate,
  }
  const registration = (article: string, duty: string, key: string, value: Json): PackEntry => ({
    article,
    duty,
    value,
    source: {record: 'register-model', pointer: `${predicate}/${key}`},
  })
  const entries: readonly PackEntry[] = [
    registration('Annex IV(1)(a)', 'name of the model', 'model', version.name),
    registration('Annex IV(1)(a)', 'version', 'version', version.version),
    registration('Annex IV(1)(a); Annex IV(6)', 'version before it', 'previousVersion', previous ?? null),
    registration(
      'Art. 14; Art. 17',
      'who approved it',
      'approvals',
      approvals.map((approval) => ({...approval})),
    ),
    ...duties.flatMap(({article, duty, from, pointer}): readonly PackEntry[] => {
      const record = records[from]
      const value = record === undefined ? undefined : valueAt(record.statement, pointer)
      return record === undefined || value === undefined ? [] : [{article, duty, value, source: {record: record.digest, pointer}}]
    }),
  ]
  return {
    format: evidencePackFormat,
    notice: 'Evidence for duties of Regulation (EU) 2024/1689. It does not say that a duty applies or is met.',
    digest: version.digest,
    evidence: entries,
    missing: missing.map(([article, duty]) => ({article, duty})),
  }
}

/** The pack for people. */
export function renderPack(pack: EvidencePack, name: string): string {
  const rows = pack.evidence.map(({article, duty, value, source}) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value)
    return `| ${markdownText(article)} | ${markdownText(duty)} | ${markdownCode(text.length > 300 ? `${text.slice(0, 299)}…` : text)} | ${markdownCode(source.record.slice(0, 19))} |`
  })
  const open = pack.missing.map(({article, duty}) => `- ${markdownText(article)}: ${markdownText(duty)}`)
  return [
    `# Evidence for the AI Act: ${markdownText(name)}`,
    '',
    pack.notice,
    '',
    '| article | what it is evidence for | value | record |',
    '|---|---|---|---|',
    ...rows,
    '',
    'Not known to a run; people write it:',
    '',
    ...open,
    '',
  ].join('\n')
}
