import {inputError} from '@modelflight/core/errors'
import {nearest} from '@modelflight/core/nearest'
import {globMatcher} from '../glob.ts'
import type {ArchiveEntry} from './entries.ts'

/** What programs leave in archives: resource forks of macOS, thumbnails and settings of Windows. */
const litter = /(^|\/)(__MACOSX\/|\.DS_Store$|\._[^/]*$|Thumbs\.db$|desktop\.ini$|\.Spotlight-V100\/|\.Trashes\/)/i

/** What people put beside data, for people. */
const papers =
  /(^|\/)((README|LICEN[CS]E|COPYING|NOTICE|AUTHORS|CHANGELOG|CITATION|CODEBOOK)[^/]*|[^/]*\.(md|rst|pdf|docx?|rtf|html?|cff|bib|png|jpe?g|gif|svg))$/i

/**
 * The paths of the files of an archive that are data: all but what programs and people leave beside them.
 *
 * @param member a path or pattern within the archive: only files that it names, whatever they are called.
 * @throws Failure input-error that lists the files, when none is meant.
 */
export function chosenMembers(entries: readonly ArchiveEntry[], archive: string, member?: string): ReadonlySet<string> {
  const files = entries.filter(({kind, path}) => kind === 'file' && !litter.test(path)).map(({path}) => path)
  const data = files.filter((path) => !papers.test(path))
  if (files.length === 0) throw inputError(`${archive} holds no files`, {where: {file: archive}})
  if (member === undefined) {
    if (data.length > 0) return new Set(data)
    throw inputError(`${archive} holds no data files, only ${listed(files)}`, {where: {file: archive}})
  }
  const fits = globMatcher(member.split('/'))
  const found = files.filter((path) => path === member || fits(path.split('/')))
  if (found.length > 0) return new Set(found)
  const meant = nearest(member, files) ?? files.find((path) => path.endsWith(`/${member}`))
  throw inputError(`${archive} has no file ${JSON.stringify(member.slice(0, 200))}; it holds ${listed(files)}`, {
    where: {file: archive},
    hint: meant === undefined ? `Name one of them, such as ${archive}/${files[0]}.` : `Did you mean ${archive}/${meant}?`,
  })
}

function listed(paths: readonly string[]): string {
  const named = paths.slice(0, 10).map((path) => (path.length > 120 ? `${path.slice(0, 119)}…` : path))
  return `${named.join(', ')}${paths.length > named.length ? ` and ${paths.length - named.length} more` : ''}`
}
