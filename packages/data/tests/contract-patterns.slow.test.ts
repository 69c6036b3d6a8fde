import fc from 'fast-check'
import {expect, test} from 'vitest'
import {compilePattern} from '../src/contract/pattern.ts'

const seed = 20261123

test('patterns mean what they mean in V8, in texts and in bytes', () => {
  const part = fc.constantFrom(
    'a',
    'b',
    '\\d',
    '\\s',
    '\\w',
    '.',
    '[a-c]',
    '[^a]',
    '\\W',
    '\\u00e9',
    '\\b',
    '(?:ab|c)',
    '(?:a*|\\bb)',
    '\\p{Ll}',
    '[^\\p{L}1]',
    '\\B',
    '🙂',
    '(?:a|)',
    '\\x41',
    '[\\d-]',
  )
  const times = fc.constantFrom('', '', '*', '+', '?', '{2}', '{1,3}', '{0}', '{2,}', '*?', '{1,2}?')
  const {pattern} = fc.letrec<{pattern: string; term: string}>((tie) => ({
    term: fc.oneof(
      {depthSize: 'small', maxDepth: 4},
      fc.tuple(part, times).map(([atom, count]) => (/^\\b$/i.test(atom) ? atom : atom + count)),
      fc.constantFrom('^', '$'),
      fc.tuple(tie('pattern'), times).map(([inner, count]) => `(?:${inner})${count}`),
      fc.tuple(tie('pattern'), tie('pattern')).map(([one, other]) => `(${one}|${other})`),
    ),
    pattern: fc.array(tie('term'), {minLength: 1, maxLength: 4}).map((terms) => terms.join('')),
  }))
  const anchored = fc.tuple(fc.constantFrom('', '^'), pattern, fc.constantFrom('', '$')).map((parts) => parts.join(''))
  const text = fc.string({unit: fc.constantFrom('a', 'b', 'c', 'A', '1', ' ', 'é', '\u00a0', '\n', '\u2028', '🙂', '-'), maxLength: 8})
  fc.assert(
    fc.property(anchored, fc.array(text, {minLength: 20, maxLength: 20}), (source, samples) => {
      const [matcher, reference] = [compilePattern(source), new RegExp(source, 'u')]
      for (const sample of samples) {
        const bytes = Buffer.from(`(${sample})`)
        const seen = [source, sample, matcher.test(sample), matcher.testBytes(bytes, 1, bytes.length - 1)]
        const expected = reference.test(sample)
        expect(seen).toEqual([source, sample, expected, expected])
      }
    }),
    {seed, numRuns: 1000},
  )
})
