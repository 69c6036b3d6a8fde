import {injectedCommands, liveCommands, readCommandFile} from '@modelflight/testing/runner-grammar'
import {describe, expect, test} from 'vitest'

const names = (stdout: string): string[] => liveCommands(stdout).map(({name}) => name)

describe('stdout', () => {
  test.each([
    ['a command at the start of a line', '::warning::careful', ['warning']],
    ['a command after white space', '  \t::add-mask::x', ['add-mask']],
    ['a command in capitals', '::ADD-MASK::x', ['ADD-MASK']],
    ['a command in the middle of a line', 'row ::set-output name=a::b', []],
    ['the old form anywhere in a line', 'row 7: ##[set-output name=a]b', ['set-output']],
    ['an unknown name', '::promote::now', []],
    ['an unknown name with a known one in the old form', '::x:: ##[debug]y', ['debug']],
    ['lines that end with a carriage return alone', 'a\r::debug::b', ['debug']],
    ['a form feed, which ends no line', 'a\f::debug::b', []],
    ['a command that never ends', '::debug', []],
  ])('%s', (_name, stdout, expected) => {
    expect(names(stdout)).toEqual(expected)
  })

  test('properties and data are decoded as the runner does', () => {
    expect(liveCommands('::error file=a%2Cb.csv,line=3,title=x%3Ay::100%25%0Asure')).toEqual([
      {name: 'error', properties: {file: 'a,b.csv', line: '3', title: 'x:y'}, data: '100%\nsure', line: 1},
    ])
    expect(liveCommands('##[set-output name=a%3Bb;x=1]v%5D')).toEqual([
      {name: 'set-output', properties: {name: 'a;b', x: '1'}, data: 'v]', line: 1},
    ])
  })

  test('nothing between stop-commands and its token is obeyed', () => {
    expect(names('::stop-commands::t0k\n::add-mask::x\n##[debug]y\n::t0k::\n::debug::z')).toEqual(['stop-commands', 'debug'])
  })

  test('a registered name is no token', () => {
    expect(names('::stop-commands::debug\n::debug::z')).toEqual(['stop-commands', 'debug'])
  })

  test('only commands that we never make count as injected', () => {
    expect(injectedCommands('::warning::a\n##[add-matcher]x.json\n::set-output name=status::pass').map(({name}) => name)).toEqual([
      'add-matcher',
      'set-output',
    ])
  })
})

describe('command files', () => {
  test.each([
    ['a line', 'a=1\n', {a: '1'}],
    ['a block', 'a<<EOF\none\ntwo\nEOF\n', {a: 'one\ntwo'}],
    ['an equals sign before the arrows', 'a=b<<c\n', {a: 'b<<c'}],
    ['an empty block', 'a<<E\n\nE\n', {a: ''}],
    ['the last of two', 'a=1\na=2\n', {a: '2'}],
  ])('%s', (_name, text, expected) => {
    expect(readCommandFile(text)).toEqual(expected)
  })

  test.each([
    ['no name', '=1\n'],
    ['no delimiter', 'a<<\n'],
    ['a block without an end', 'a<<E\nx\n'],
    ['neither', 'hello\n'],
  ])('%s fails the step', (_name, text) => {
    expect(() => readCommandFile(text)).toThrow('Invalid')
  })
})
