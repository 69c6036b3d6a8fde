import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseYaml} from '@modelflight/core/yaml'

/** The rules of the Role in the guide: what users are asked for is what the tests run with. */
export function readRole(): readonly unknown[] {
  const text = readFileSync(join(import.meta.dirname, '..', 'README.md'), 'utf8')
  const blocks = [...text.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, block = '']) => block)
  const block = blocks.find((found) => /^kind: Role$/m.test(found))
  const {rules} = parseYaml(block ?? '', 'the guide').value as {readonly rules?: readonly unknown[]}
  if (!Array.isArray(rules) || rules.length === 0) throw new Error('the guide shows no Role with rules')
  return rules
}
