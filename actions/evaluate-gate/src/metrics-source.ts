import {type Field, type Meta, path} from '@modelflight/core/fields'

/** Metrics as input: the path of a file, given back absolute, or a run of MLflow, given back as it is. */
export const metricsField = (meta: Meta): Field<string> => {
  const file = path(meta)
  return {
    ...file,
    parse: (text, context) => (text.trim().startsWith('runs:/') ? text.trim() : file.parse(text, context)),
    accept: (located, context) =>
      typeof located.value === 'string' && located.value.trim().startsWith('runs:/') ? located.value.trim() : file.accept(located, context),
  }
}
