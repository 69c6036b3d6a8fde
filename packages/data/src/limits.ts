/** Limits that protect the runner. Each is named in the sentence that reports it. */
export const limits = {
  /** Bytes of one CSV row or one JSON line. */
  rowBytes: 16 * 1024 * 1024,
  /** Columns of a data set. */
  columns: 10_000,
  /** UTF-8 bytes of a column's name. */
  nameBytes: 1024,
  /** Nesting of a JSON value. */
  jsonDepth: 64,
  /** A gzip file may grow this many times once it has grown beyond `gzipFreeBytes`. */
  gzipRatio: 200,
  gzipFreeBytes: 32 * 1024 * 1024,
  /** Pages of Parquet may unpack to this many times the file's size, once beyond 256 MiB. */
  parquetRatio: 1000,
  /** Values of Parquet may take this many times the file's size without their dictionaries, once beyond `expandedFreeBytes`. */
  expandedRatio: 20_000,
  expandedFreeBytes: 1024 * 1024 * 1024,
  /** Bytes that an archive may be unpacked to. */
  archiveBytes: 8 * 1024 * 1024 * 1024,
  /** Bytes of a file that is fetched. */
  remoteBytes: 8 * 1024 * 1024 * 1024,
  /** Files of one data set. */
  files: 10_000,
  /** Megabytes that the DuckDB child may use for its data, and in all. */
  duckdbMemoryMb: 256,
  duckdbProcessMb: 390,
  /** Bytes of a file that give the child another megabyte, and how many it may be given: footers grow with what they describe. */
  duckdbBytesPerMb: 16 * 1024 * 1024,
  duckdbMoreMb: 1024,
  /** The same for a rule in SQL, whose texts can grow fast between two looks. */
  sqlMemoryMb: 320,
  sqlProcessMb: 320,
  /** Milliseconds that a rule in SQL may take, and bytes of data that give it another second. */
  sqlMs: 4_000,
  sqlBytesPerSecond: 20 * 1024 * 1024,
  /** Milliseconds without an answer after which the DuckDB child is killed. */
  duckdbSilenceMs: 120_000,
} as const
