import type {Removal} from './port.ts'

/** Why a version is kept that an alias points at; undefined when none does. */
export function pointedAt(aliases: ReadonlyMap<string, string>, target: string): Removal | undefined {
  const names = [...aliases].flatMap(([alias, version]) => (version === target ? [alias] : [])).sort()
  return names.length === 0 ? undefined : {kind: 'kept', why: `${names.join(', ')} point${names.length === 1 ? 's' : ''} at it`}
}

/** Some registries count from the highest number that is there. */
export const newestStays: Removal = {kind: 'kept', why: 'it is the newest, whose number would be given again'}
