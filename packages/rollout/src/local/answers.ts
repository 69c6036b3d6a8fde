import type {ArmEvidence, Counts, MetricSource} from '../metric-source.ts'
import {noCounts} from '../metric-source.ts'
import type {Splitter} from '../splitter.ts'
import type {Answer, RecordedRequest} from './load.ts'

/** Judges answers against the labels. */
export interface AnswerBook {
  add(request: RecordedRequest, answer: Answer): void
  /** Answers with a good status that hold no prediction; labelled answers; wrong ones among these. */
  of(instance: number): {readonly unusable: number; readonly labelled: number; readonly wrong: number}
}

/**
 * A new book. Each request counts once per version as a labelled answer: the same row sent again to the same model
 * gives the same answer, which is no new evidence.
 */
export function openAnswerBook(): AnswerBook {
  const books = new Map<number, {unusable: number; labelled: number; wrong: number; readonly seen: Set<string>}>()
  const bookOf = (instance: number) => {
    const book = books.get(instance) ?? {unusable: 0, labelled: 0, wrong: 0, seen: new Set<string>()}
    books.set(instance, book)
    return book
  }
  return {
    add({id, label}, {instance, status, prediction}) {
      if (instance === undefined || status >= 400) return
      const book = bookOf(instance)
      if (prediction === undefined) book.unusable++
      else if (label !== undefined && !book.seen.has(id)) {
        book.seen.add(id)
        book.labelled++
        if (!sameAnswer(prediction, label)) book.wrong++
      }
    },
    of: (instance) => bookOf(instance),
  }
}

/** `1`, `1.0` and `true` are written differently by different servers; numbers are compared as numbers. */
export function sameAnswer(prediction: string, label: string): boolean {
  const [a, b] = [prediction, label].map(asNumber)
  return prediction === label || (a !== undefined && a === b)
}

function asNumber(text: string): number | undefined {
  if (text === 'true' || text === 'false') return text === 'true' ? 1 : 0
  const value = Number(text)
  return text.trim() === '' || !Number.isFinite(value) ? undefined : value
}

/** Name of the splitter's own metric of how often two versions answer the same request differently. */
export const disagreementMetric = 'disagreement'

/** The splitter's own counts, with the judged answers, for two instances. */
export const splitterMetrics = (splitter: Splitter, book: AnswerBook, stable: number | undefined, canary: number): MetricSource => ({
  name: splitter.name,
  async observe() {
    const counts = async (id: number): Promise<Counts> => {
      const {unusable, labelled, wrong} = book.of(id)
      const {requests, errors, latencyP95} = await splitter.counts(id)
      return {requests, errors: errors + unusable, labelled, wrong, latencyP95}
    }
    const {compared, disagreed} = await splitter.counts(canary)
    const disagreement: ArmEvidence = {
      stable: {kind: 'counts', events: 0, n: compared},
      canary: {kind: 'counts', events: disagreed, n: compared},
    }
    return {
      stable: stable === undefined ? noCounts : await counts(stable),
      canary: await counts(canary),
      ...(compared === 0 ? {} : {metrics: {[disagreementMetric]: disagreement}}),
    }
  },
})
