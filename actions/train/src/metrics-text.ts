import type {Json, JsonObject} from '@modelflight/core/schema'

/** Metrics in the language that the file's name says: TOML, else JSON, which is YAML too. */
export const metricsText = (path: string, metrics: JsonObject): string =>
  /\.toml$/i.test(path) ? tomlText(metrics, '') : `${JSON.stringify(metrics, null, 2)}\n`

/** One line a value; strings and numbers of JSON are those of TOML, and a quoted key may hold dots. */
function tomlText(metrics: JsonObject, prefix: string): string {
  return Object.entries(metrics)
    .map(([name, value]) =>
      isObject(value) ? tomlText(value, `${prefix}${name}.`) : `${JSON.stringify(prefix + name)} = ${JSON.stringify(value)}\n`,
    )
    .join('')
}

const isObject = (value: Json): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value)
