import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {formats} from '../src/contract/formats.ts'
import {compilePattern, isLinear} from '../src/contract/pattern.ts'
import {parsePattern} from '../src/contract/pattern-syntax.ts'

const seed = 20261123

describe('patterns', () => {
  const linear = [
    '^[A-Z]{3}$',
    '^\\d{4}-\\d{2}$',
    '^[a-z]+(?:-[a-z]+)*$',
    '^(?:ab|cd)*$',
    'foo|bar',
    '[0-9]{1,3}x',
    '^a*b*$',
    '^[^@]+@[^@]+$',
  ]
  const hard = [
    '(a+)+$',
    '^(a+)+$',
    '^(a|aa)*$',
    '^(a*)*$',
    'a*b',
    '^.*x.*y$',
    '^(?:a?){30}a{30}$',
    '^(a|a)*b$',
    '^\\p{L}+\\p{L}$',
    '^(?:x{1,5}){2,9}x$',
  ]
  test('of which backtracking has one way on run in V8, and all others in the linear engine', () => {
    expect(linear.filter((pattern) => !isLinear(parsePattern(pattern)))).toEqual([])
    expect(hard.filter((pattern) => isLinear(parsePattern(pattern)))).toEqual([])
  })

  test('take no longer than the text is long', async () => {
    const texts = ['a'.repeat(65_536), `${'a'.repeat(65_535)}!`, 'ab'.repeat(32_768), 'x'.repeat(65_536), '1'.repeat(65_536)]
    for (const pattern of [...linear, ...hard]) {
      const matcher = await compilePattern(pattern)
      const start = process.cpuUsage()
      for (const text of texts) matcher.test(text)
      expect(process.cpuUsage(start).user / 1000, pattern).toBeLessThan(1000)
    }
  })

  test('mean the same in both engines', async () => {
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
      '(?:a|)',
      '\\x41',
      '[\\d-]',
    )
    const times = fc.constantFrom('', '*', '+', '?', '{2}', '{1,3}', '*?')
    const pattern = fc
      .array(fc.tuple(part, times), {minLength: 1, maxLength: 5})
      .map((parts) => parts.map(([a, b]) => (a === '\\b' ? a : a + b)).join(''))
    const anchored = fc.tuple(fc.constantFrom('', '^'), pattern, fc.constantFrom('', '$')).map((parts) => parts.join(''))
    const text = fc.string({unit: fc.constantFrom('a', 'b', 'c', 'A', '1', ' ', 'é', '\u00a0', '\n', '\u2028', '🙂', '-'), maxLength: 8})
    await fc.assert(
      fc.asyncProperty(anchored, fc.array(text, {minLength: 20, maxLength: 20}), async (source, samples) => {
        const [matcher, reference] = [await compilePattern(source), new RegExp(source, 'u')]
        for (const sample of samples) expect([source, sample, matcher.test(sample)]).toEqual([source, sample, reference.test(sample)])
      }),
      {seed, numRuns: 400},
    )
  })

  test('that look around or back are refused, with the reason', async () => {
    for (const pattern of ['(?=a)', '(?!a)', '(?<=a)b', '(?<!a)b', '(a)\\1', '(?<n>a)\\k<n>'])
      await expect(compilePattern(pattern)).rejects.toThrow(/linear time/)
  })
})

describe('formats', () => {
  const cases: Readonly<Record<string, readonly [good: readonly string[], bad: readonly string[]]>> = {
    time: [
      ['12:34:56Z', '23:59:60Z', '01:29:60+01:30', '12:00:00.5-08:00'],
      ['12:34', '24:00:00Z', '12:00:60Z', '12:00:00'],
    ],
    duration: [
      ['P1D', 'PT1H30M', 'P2W', 'P1Y2M3DT4H5M6S', 'PT36H'],
      ['P', 'PT', 'P1', '1D', 'P1W2D', 'P1Y3D', 'PT1H3S', 'P1D2H'],
    ],
    email: [
      ['a.b@example.com', '"a b"@example.com', 'x@[127.0.0.1]'],
      ['a', 'a@', '.a@example.com', 'a..b@example.com', 'a@example'],
    ],
    hostname: [
      ['example.com', 'xn--4gbwdl.xn--wgbh1c', 'a'],
      ['-a.com', 'a_b', `${'a'.repeat(64)}.com`, 'a..b', ''],
    ],
    ipv6: [
      ['::1', '::', '1:2:3:4:5:6:7:8', '::ffff:192.168.0.1', '1::8'],
      ['1:2:3:4:5:6:7', '1::2::3', ':1', '12345::', '::1%eth0', '1:2:3:4:5:6:7:8:9'],
    ],
    uri: [
      ['https://example.com/a?b=c#d', 'urn:isbn:1', 'http://[::1]:80/'],
      ['//example.com', 'a b', 'http://a b', 'http://[:1]/', '/a', 'http://a/%zz'],
    ],
    uuid: [['123e4567-e89b-12d3-a456-426614174000'], ['123e4567e89b12d3a456426614174000']],
  }
  for (const [format, [good, bad]] of Object.entries(cases)) {
    test(`${format} takes what its standard has, and nothing else`, () => {
      expect(good.filter((text) => formats[format]?.(text) !== true)).toEqual([])
      expect(bad.filter((text) => formats[format]?.(text) === true)).toEqual([])
    })
  }

  test('stay quick on long texts', () => {
    const texts = ['1', 'a', 'a.', 'P1D', ':', '%41', '"\\a', '/~0'].map((part) => part.repeat(30_000))
    const start = process.cpuUsage()
    for (const fits of Object.values(formats)) for (const text of texts) fits(text)
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(1500)
  })
})
