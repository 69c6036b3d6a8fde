import type {JsonSchema} from '@modelflight/core/schema'
import {metricKinds} from './metric.ts'

const promql = (description: string): JsonSchema => ({type: 'string', minLength: 1, maxLength: 10_000, description})

/** The schema of the declared metrics of a rollout. */
export const metricsSchema: JsonSchema = {
  type: 'array',
  minItems: 1,
  maxItems: 50,
  description: 'What is judged of both versions.',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['name', 'kind'],
    properties: {
      name: {type: 'string', pattern: '^[A-Za-z][A-Za-z0-9 _.-]{0,63}$', description: 'Unique name.'},
      kind: {enum: metricKinds, description: 'What the metric is made of.'},
      better: {enum: ['lower', 'higher'], description: 'Which way is better; default lower.'},
      'harm-margin': {
        type: ['number', 'string'],
        description: 'How much worse is tolerated: a number in the metric’s unit, or a share of the stable version’s value, such as 10%.',
      },
      compare: {type: 'boolean', description: 'False: only the guard decides; default true.'},
      guard: {
        type: 'number',
        description: 'Hard limit of the new version: the largest value allowed, or the smallest where higher is better.',
      },
      weight: {type: 'number', minimum: 0.001, maximum: 1000, description: 'Share of alpha, relative to the other metrics; default 1.'},
      quantile: {type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1, description: 'Of kind quantile; default 0.95.'},
      block: {
        type: 'integer',
        minimum: 1,
        maximum: 100_000,
        description: 'Of kind gauge: values per block; chosen by their autocorrelation by default.',
      },
      bounds: {
        type: 'array',
        minItems: 1,
        maxItems: 500,
        items: {type: 'number'},
        description: 'Of kind distribution: ascending edges between numeric predictions.',
      },
      ordered: {
        type: 'boolean',
        description: 'Of kind distribution: neighbouring classes are similar; default true with bounds or buckets, else false.',
      },
      unit: {type: 'string', maxLength: 20, description: 'For reports, such as ms.'},
      events: promql('PromQL: number of events since the rollout began.'),
      total: promql('PromQL: number of requests since the rollout began.'),
      sum: promql('PromQL: sum of the values since the rollout began.'),
      count: promql('PromQL: number of the values since the rollout began.'),
      squares: promql('PromQL: sum of their squares.'),
      buckets: promql('PromQL: buckets of a histogram since the rollout began, one series for each le.'),
      classes: promql('PromQL: predictions since the rollout began, one series for each class.'),
      value: promql('PromQL: a gauge, asked every step.'),
      step: {type: 'integer', minimum: 1, maximum: 3600, description: 'Of kind gauge: seconds between two values; default 15.'},
      of: {
        type: 'string',
        minLength: 1,
        maxLength: 100,
        description: 'Of events: errors, nulls, wrong, disagreement, latency, prediction, or a numeric member.',
      },
    },
  },
}
