const firstYear = 1700
const years = 500

/** Days from 1970-01-01 to the first day of each month from January 1700 on, and of the one behind the last. */
export const daysBeforeMonth = Int32Array.from({length: years * 12 + 1}, (_, index) =>
  Math.round(Date.UTC(firstYear + Math.floor(index / 12), index % 12, 1) / 86_400_000),
)
