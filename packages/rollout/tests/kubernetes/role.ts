import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseYaml} from '@modelflight/core/yaml'

const guide = join(import.meta.dirname, '..', '..', '..', '..', 'actions', 'deploy-canary', 'README.md')

/** The rules of the Role in the guide of deploy-canary: what users are asked for is what the tests run with. */
export const role: readonly unknown[] = readRole(readFileSync(guide, 'utf8'))

function readRole(text: string): readonly unknown[] {
  const blocks = [...text.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, block = '']) => block)
  const block = blocks.find((found) => /^kind: Role$/m.test(found))
  if (block === undefined) throw new Error('the guide of deploy-canary shows no Role')
  const {rules} = parseYaml(block, 'the guide of deploy-canary').value as {readonly rules?: readonly unknown[]}
  if (!Array.isArray(rules) || rules.length === 0) throw new Error('the Role of the guide has no rules')
  return rules
}
