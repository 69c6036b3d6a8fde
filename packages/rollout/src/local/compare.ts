import {sameAnswer} from './answers.ts'

/** When two answers to the same request say the same. */
export interface Comparison {
  /** Member of a JSON answer that holds the prediction: where both have it, the rest (an id, a time) is not looked at. */
  readonly field?: string
  /** Relative difference of two numbers that is none; default 1e-6. */
  readonly tolerance?: number
}

/**
 * Whether two answers agree. JSON is compared by structure: members in any order, numbers within the tolerance, words that mean the same
 * number or truth value as equal; anything else byte by byte.
 */
export function sameAnswers(one: string, other: string, {field, tolerance = 1e-6}: Comparison = {}): boolean {
  if (one === other) return true
  const [first, second] = [parse(one), parse(other)]
  if (first === undefined || second === undefined) return false
  const both = field !== undefined && isObject(first.value) && isObject(second.value) && field in first.value && field in second.value
  return both ? same(first.value[field], second.value[field], tolerance) : same(first.value, second.value, tolerance)
}

type Members = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Members => typeof value === 'object' && value !== null && !Array.isArray(value)

function parse(text: string): {readonly value: unknown} | undefined {
  try {
    return {value: JSON.parse(text) as unknown}
  } catch {
    return undefined
  }
}

function same(one: unknown, other: unknown, tolerance: number): boolean {
  if (one === null || other === null) return one === other
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => same(item, other[index], tolerance))
  }
  if (isObject(one) && isObject(other)) {
    const names = Object.keys(one)
    return names.length === Object.keys(other).length && names.every((name) => name in other && same(one[name], other[name], tolerance))
  }
  if (typeof one === 'object' || typeof other === 'object') return false
  if (typeof one === 'number' && typeof other === 'number') {
    return Math.abs(one - other) <= tolerance * Math.max(Math.abs(one), Math.abs(other))
  }
  return sameAnswer(String(one), String(other))
}
