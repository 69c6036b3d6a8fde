/** A key from names of unknown content. */
export const keyOf = (...parts: readonly (string | number)[]): string =>
  parts
    .map(
      (part) =>
        String(part)
          .replace(/[^A-Za-z0-9]+/g, '-')
          .replace(/^-|-$/g, '') || '0',
    )
    .join(':')
