/** The outputs of deploy-canary. */
export const outputs = {
  decision: {description: '`promoted`, `rolled-back`, `inconclusive`, `unchanged`, or `continue` when a tick left it under way.'},
  version: {description: 'The version that was asked for.'},
  'previous-version': {description: 'The version that served before; empty for the first one.'},
  weight: {description: 'Percent of the traffic that the version gets now.'},
  reason: {description: 'Why, in one sentence.'},
  'analysis-json': {description: 'The last look at the evidence, as JSON.'},
  'deployment-id': {description: 'Id of the GitHub Deployment; empty without `environment`.'},
}
