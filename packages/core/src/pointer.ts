/** One step of a JSON Pointer (RFC 6901). */
export const escapePointer = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')

const unescapePointer = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~')

/** `/gate/0/min` as people write it: `gate.0.min`. */
export const fieldName = (pointer: string): string => pointer.slice(1).split('/').map(unescapePointer).join('.')
