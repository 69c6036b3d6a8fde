import {stringify} from 'yaml'
import type {Described, DescribedInput} from './describe.ts'

/** Icon and colour in the marketplace. */
const branding: Readonly<Record<string, readonly [icon: string, color: string]>> = {
  'validate-data': ['check-square', 'green'],
  train: ['cpu', 'blue'],
  'evaluate-gate': ['bar-chart-2', 'purple'],
  'register-model': ['archive', 'gray-dark'],
  'deploy-canary': ['send', 'orange'],
  'check-drift': ['activity', 'yellow'],
}

/**
 * The text of an action's action.yml. Defaults are only described, not set: the runner could not tell them from what a user typed, and they
 * would override `modelflight.yml`.
 */
export function actionYml(action: Described): string {
  const [icon, color] = branding[action.name] ?? ['box', 'blue']
  const content = {
    name: `Modelflight ${action.name}`,
    description: action.description,
    author: 'Modelflight',
    branding: {icon, color},
    inputs: {...Object.fromEntries(action.inputs.map((input) => [input.name, inputEntry(input)])), 'job-index': jobIndex},
    outputs: Object.fromEntries(action.outputs.map(({name, description}) => [name, {description}])),
    runs: {
      using: 'node24',
      main: `../../dist/${action.name}/index.js`,
      ...(action.hasPost ? {post: `../../dist/${action.name}/post.js`, 'post-if': 'always()'} : {}),
    },
  }
  return `# Written by \`npm run generate\` from src/action.ts.\n${stringify(content, {lineWidth: 0})}`
}

/** Only expressions know it: jobs of one matrix would take each other's place in the comment and among the artifacts. */
const jobIndex = {
  description: 'Which job of a matrix this is. The runner fills it in.',
  required: false,
  default: '$' + '{{ strategy.job-index }}',
}

function inputEntry({name, field}: DescribedInput): object {
  const note = field.default === undefined ? '' : ` Default: ${field.default}`
  const token = name === 'github-token' ? {default: '$' + '{{ github.token }}'} : {}
  return {description: `${field.description}${note}`, required: false, ...token}
}
