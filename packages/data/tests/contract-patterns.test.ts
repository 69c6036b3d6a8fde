import {describe, expect, test} from 'vitest'
import {formats} from '../src/contract/formats.ts'
import {compilePattern} from '../src/contract/pattern.ts'

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
  test('take no longer than the text is long', () => {
    const texts = ['a'.repeat(65_536), `${'a'.repeat(65_535)}!`, 'ab'.repeat(32_768), 'x'.repeat(65_536), '1'.repeat(65_536)]
    for (const pattern of [...linear, ...hard]) {
      const matcher = compilePattern(pattern)
      const start = process.cpuUsage()
      for (const text of texts) matcher.test(text)
      expect(process.cpuUsage(start).user / 1000, pattern).toBeLessThan(1000)
    }
  })

  test('that look around or back are refused, with the reason', async () => {
    for (const pattern of ['(?=a)', '(?!a)', '(?<=a)b', '(?<!a)b', '(a)\\1', '(?<n>a)\\k<n>'])
      expect(() => compilePattern(pattern)).toThrow(/linear time/)
  })

  test('that count too far are refused', () => {
    for (const pattern of ['a{10001}', '((a{100}){100}){100}', '(?:a?){6000}']) expect(() => compilePattern(pattern)).toThrow(/counted/)
    expect(compilePattern('^.{0,1900}$').test('x'.repeat(1900))).toBe(true)
    expect(compilePattern('^.{0,1900}$').test('x'.repeat(1901))).toBe(false)
  })

  test('take Unicode properties, scripts by their names too', () => {
    for (const [pattern, text, expected] of [
      ['^\\p{L}+$', 'Straße', true],
      ['^\\p{Lu}\\P{Lu}+$', 'Éa1', true],
      ['^[^\\p{L}]+$', '123é', false],
      ['^\\p{Greek}+$', 'λόγος', true],
      ['^\\p{Script=Greek}+$', 'logos', false],
      ['^\\p{digit}+$', '৪২', true],
      ['^\\p{Alphabetic}+$', 'aⅣ', true],
    ] as const)
      expect([pattern, compilePattern(pattern).test(text)]).toEqual([pattern, expected])
    for (const pattern of ['\\p{Nonsense}', '\\p{L', '\\u{41', '\\p{}', '\\p{a}b}'])
      expect(() => compilePattern(pattern)).toThrow(/supported|early/)
  })

  test('forget what they met when it is too much, and mean the same', () => {
    const source = '(?:a|b)*a(?:a|b){16}$'
    const [matcher, reference] = [compilePattern(source), new RegExp(source, 'u')]
    let state = 1
    const texts = Array.from({length: 300}, () =>
      Array.from({length: 200}, () => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
        return state >>> 31 === 0 ? 'a' : 'b'
      }).join(''),
    )
    expect(texts.map((text) => matcher.test(text))).toEqual(texts.map((text) => reference.test(text)))
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
