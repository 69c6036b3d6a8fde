import {readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {sha256} from '@modelflight/core/files'
import {linkOf, recordName} from '@modelflight/core/record-audit'
import type {Statement} from '@modelflight/core/records'

/**
 * Writes a chain anew, consistently: every record is changed by `change`, and every digest of a record, in links, materials and
 * predicates, follows. What results is a chain that no look at the records alone can tell from an honest one.
 */
export async function rewriteChain(folder: string, change: (text: string, action: string) => string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => /^\d{4}-/.test(name)).sort()
  const replaced = new Map<string, string>()
  for (const name of names) {
    const old = await readFile(join(folder, name), 'utf8')
    const {action, index} = linkOf({statement: JSON.parse(old) as Statement})
    if (action === 'register-model') await rewriteDocuments(join(folder, '..', 'register-model'), replaced)
    let text = change(old, action)
    for (const [before, after] of replaced) text = text.replaceAll(before, after)
    replaced.set(sha256(old), sha256(text))
    await rm(join(folder, name))
    await writeFile(join(folder, recordName(index, action, sha256(text))), text)
  }
}

/** Model card, lineage and evidence pack name the records, too. */
async function rewriteDocuments(folder: string, replaced: Map<string, string>): Promise<void> {
  for (const name of await readdir(folder)) {
    const old = await readFile(join(folder, name), 'utf8')
    let text = otherMetric(old)
    for (const [before, after] of replaced) text = text.replaceAll(before, after)
    await writeFile(join(folder, name), text)
    replaced.set(sha256(old), sha256(text))
  }
}

/** Turns what was measured as accuracy into precision, wherever it stands. */
export const otherMetric = (text: string): string => text.replaceAll('accuracy', 'precision')
