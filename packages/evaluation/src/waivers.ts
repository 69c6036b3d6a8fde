import {inputError, type Where} from '@modelflight/core/errors'
import type {JsonObject, JsonSchema} from '@modelflight/core/schema'
import type {Check} from '@modelflight/core/verdict'

/** Leave to go on although a gate is not met. */
export interface Waiver {
  readonly gate: string
  readonly reason: string
  readonly owner: string
  /** Last day on which it holds, as `2026-12-31`, in UTC. */
  readonly expires: string
  readonly where: Where
}

const schema: JsonSchema = {
  type: 'object',
  description: 'Gates that may be missed for a while.',
  additionalProperties: false,
  required: ['waivers'],
  properties: {
    waivers: {
      type: 'array',
      description: 'One entry a gate.',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['gate', 'reason', 'owner', 'expires'],
        properties: {
          gate: {type: 'string', minLength: 1, description: 'Id of the gate, as the report shows it.'},
          reason: {type: 'string', minLength: 10, description: 'Why the model may go on all the same.'},
          owner: {type: 'string', minLength: 1, description: 'Who answers for it.'},
          expires: {type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'Last day on which it holds, in UTC.'},
        },
      },
    },
  },
}

/**
 * Reads a file of waivers.
 *
 * @throws Failure (input-error) with the line: an entry without reason, owner or expiry, a day that does not exist, a gate named twice.
 */
export async function readWaivers(text: string, file: string): Promise<Waiver[]> {
  const {parseYaml} = await import('@modelflight/core/yaml')
  const {requireSchema} = await import('@modelflight/core/validation')
  const located = parseYaml(text, file)
  requireSchema(located, schema, 'the waiver file')
  const entries = (located.value as JsonObject)['waivers'] as readonly JsonObject[]
  const seen = new Set<string>()
  return entries.map((entry, index) => {
    const where = located.at(`/waivers/${index}`)
    const [gate, reason, owner, expires] = ['gate', 'reason', 'owner', 'expires'].map((key) => String(entry[key])) as [
      string,
      string,
      string,
      string,
    ]
    if (!isDay(expires)) {
      throw inputError(`the waiver of ${gate} expires on ${expires}, which is no day`, {where, hint: 'Write it as 2026-12-31.'})
    }
    if (seen.has(gate)) throw inputError(`${gate} is waived twice`, {where, hint: 'Keep one entry.'})
    seen.add(gate)
    return {gate, reason, owner, expires, where}
  })
}

/** Whether a text such as `2026-02-29` names a day that exists. */
export function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

/** The day so many days after a moment, in UTC. */
export const addDays = (moment: Date, days: number): string => new Date(moment.getTime() + days * 86_400_000).toISOString().slice(0, 10)

/** Checks after waivers, and the waivers that were used. */
export interface Waived {
  readonly checks: readonly Check[]
  readonly used: readonly Waiver[]
}

/**
 * Turns what is waived from a failure into a warning that says who answers for it and until when. A waiver that has expired, or names a
 * gate that is not there, changes nothing and is said aloud.
 */
export function applyWaivers(checks: readonly Check[], waivers: readonly Waiver[], now: Date): Waived {
  const today = now.toISOString().slice(0, 10)
  const used: Waiver[] = []
  const after = checks.map((check): Check => {
    const waiver = waivers.find(({gate, expires}) => gate === check.id && expires >= today)
    if (waiver === undefined || (check.status !== 'fail' && check.status !== 'inconclusive')) return check
    used.push(waiver)
    const {owner, expires, reason} = waiver
    return {...check, status: 'warn', message: `${check.message}; waived by ${owner} until ${expires}: ${reason}`}
  })
  const idle = waivers.flatMap((waiver): Check[] => {
    const known = checks.some(({id}) => id === waiver.gate)
    if (known && waiver.expires >= today) return []
    const message = known
      ? `the waiver of ${waiver.gate} by ${waiver.owner} expired on ${waiver.expires} and was not used`
      : `${waiver.gate} is waived, but no gate has this id`
    const hint = known
      ? 'Mend the model, or take the waiver out.'
      : `These are: ${checks
          .map(({id}) => id)
          .slice(0, 10)
          .join(', ')}.`
    return [{id: `waiver:${waiver.gate}`, status: 'warn', limit: waiver.expires, message, where: waiver.where, hint}]
  })
  return {checks: [...after, ...idle], used}
}
