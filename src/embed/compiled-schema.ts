import { type JsonSchema, misfits } from '#lib/json-schema.ts';
import type { FileSchema } from '#dataset/read-dataset-file.ts';

/** A schema of the publisher in its compiled form: it refuses what the schema refuses. */
export function compiledSchema(schema: JsonSchema): FileSchema<unknown> {
  return {
    safeParse: (content) => {
      const issues = misfits(schema, content);
      return issues.length === 0 ? { success: true, data: content } : { success: false, error: { issues } };
    },
  };
}
