import {inputError} from '@modelflight/core/errors'
import {nearest} from '@modelflight/core/nearest'
import type {Json, JsonObject} from '@modelflight/core/schema'
import type {KubernetesOptions} from './job.ts'

const names = ['image', 'namespace', 'kubeconfig', 'service-account', 'resources', 'secrets', 'node-selector', 'volume', 'ttl'] as const

/**
 * Reads the input `kubernetes`.
 *
 * @throws Failure (input-error) for a missing image, unknown names and values of another kind, all together.
 */
export function readKubernetesOptions(value: Json): KubernetesOptions {
  if (!isObject(value)) throw fault(['it must be a mapping'])
  const faults = Object.keys(value).flatMap((name) => unknownName(name))
  const text = (name: string): string | undefined => {
    const found = value[name]
    if (found === undefined || (typeof found === 'string' && found.trim() !== '')) return found
    faults.push(`${name} must be a text`)
    return undefined
  }
  const options: KubernetesOptions = {
    image: text('image') ?? '',
    ...given('namespace', text('namespace')),
    ...given('kubeconfig', text('kubeconfig')),
    ...given('service-account', text('service-account')),
    ...given('volume', text('volume')),
    ...given('resources', mapping(value, 'resources', faults)),
    ...given('node-selector', mapping(value, 'node-selector', faults)),
    ...given('secrets', listOfTexts(value['secrets'], faults)),
    ...given('ttl', seconds(value['ttl'], faults)),
  }
  if (value['image'] === undefined) faults.push('image is missing')
  if (faults.length > 0) throw fault(faults)
  return options
}

const given = <K extends string, T>(name: K, value: T | undefined): Partial<Record<K, T>> =>
  value === undefined ? {} : ({[name]: value} as Record<K, T>)

function unknownName(name: string): readonly string[] {
  if (names.some((known) => known === name)) return []
  const meant = nearest(name, names)
  return [`${JSON.stringify(name.slice(0, 40))} is not known${meant === undefined ? '' : `; did you mean ${meant}?`}`]
}

function mapping(value: JsonObject, name: string, faults: string[]): Readonly<Record<string, string>> | undefined {
  const found = value[name]
  if (found === undefined) return undefined
  const entries = isObject(found) ? Object.entries(found) : []
  if (isObject(found) && entries.every(([, amount]) => typeof amount === 'string' || typeof amount === 'number')) {
    return Object.fromEntries(entries.map(([key, amount]) => [key, String(amount)]))
  }
  faults.push(`${name} must be a mapping of names to texts or numbers`)
  return undefined
}

function listOfTexts(value: Json | undefined, faults: string[]): readonly string[] | undefined {
  if (value === undefined) return undefined
  const items = Array.isArray(value) ? (value as readonly Json[]) : []
  const texts = items.filter((item): item is string => typeof item === 'string')
  if (Array.isArray(value) && texts.length === items.length) return texts
  faults.push('secrets must be a list of names')
  return undefined
}

function seconds(value: Json | undefined, faults: string[]): number | undefined {
  if (value === undefined || (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0)) return value
  faults.push('ttl must be a whole number of seconds')
  return undefined
}

const isObject = (value: Json): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value)

const fault = (what: readonly string[]): Error =>
  inputError(`the input kubernetes can not be used: ${what.join('; ')}`, {
    where: {file: 'input kubernetes'},
    hint: 'Write e.g. kubernetes: {image: "registry.example.org/train:1", resources: {cpu: 2, memory: 8Gi}}.',
  })
