import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/** A package of others that is inside a bundle. */
export interface BundledPackage {
  readonly name: string
  readonly version: string
  readonly licence: string
  /** Full text as the package ships it. */
  readonly text: string
}

/** The packages of others that source files belong to, by name and version. */
export function packagesOf(sources: Iterable<string>): readonly BundledPackage[] {
  const folders = new Set([...sources].map(folderOf).filter((folder) => folder !== undefined))
  const packages = [...folders].map(readPackage)
  const byKey = new Map(packages.map((found) => [`${found.name}@${found.version}`, found]))
  return [...byKey.values()].sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1))
}

/** The text of dist/licenses.txt. @throws Error for a package without a licence, which we may not ship. */
export function licenceText(packages: readonly BundledPackage[]): string {
  const parts = packages.map(({name, version, licence, text}) => `${name} ${version}\n${licence}\n\n${text.trim()}\n`)
  return `Modelflight contains the following packages of other authors.\n\n${parts.join(`\n${'-'.repeat(80)}\n\n`)}`
}

/** `…/node_modules/<package>` of a file; undefined for our own. */
function folderOf(source: string): string | undefined {
  const path = source.replaceAll('\\', '/')
  return /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]
}

/** What we read of a package.json; very old packages give the licence as an object. */
interface Manifest {
  readonly name: string
  readonly version: string
  readonly license?: string | {readonly type: string}
}

/** Licences that a package states elsewhere than in its package.json. */
const unnamedLicences: Readonly<Record<string, string>> = {
  'buffers@0.1.1': 'MIT (stated in the README of its repository after this version was published)',
}

function readPackage(folder: string): BundledPackage {
  const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  const licence = typeof license === 'string' ? license : (license?.type ?? unnamedLicences[`${name}@${version}`])
  if (licence === undefined) throw new Error(`${name}@${version} names no licence: it may not be bundled`)
  return {name, version, licence, text: licenceFile(folder)}
}

/** Some packages name their licence but do not ship its text; their readers find it by its SPDX name. */
function licenceFile(folder: string): string {
  const file = readdirSync(folder)
    .sort()
    .find((name) => /^(licen[cs]e|copying)/i.test(name))
  return file !== undefined && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n') : ''
}
