import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { type $ZodType, toJSONSchema } from 'zod/v4/core';

const schemaModule = /[\\/]src[\\/]embed[\\/]\w+-schemas\.ts$/u;

/** A schema as data. What JSON Schema cannot say is left open; unknown fields are allowed, as the publisher's schemas allow them. */
export function compiled(schema: $ZodType): unknown {
  const { $schema: _, ...rest } = toJSONSchema(schema, { unrepresentable: 'any', io: 'input' });
  return JSON.parse(JSON.stringify(rest, (key, value: unknown) => (key === 'propertyNames' ? undefined : withOptional(value))));
}

/** Names what may be missing instead of what must be there: that is a tenth as long. */
function withOptional(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('properties' in value)) return value;
  const { required = [], ...rest } = value as { readonly properties: object; readonly required?: readonly string[] };
  const optional = Object.keys(rest.properties).filter((name) => !required.includes(name));
  return optional.length === 0 ? rest : { ...rest, optional };
}

/** Puts the schemas of a light page into it as data, which a few lines read, instead of the library they are written with. */
export function compiledSchemas(root: string): Plugin {
  const reader = join(root, 'src/embed/compiled-schema.ts');
  return {
    name: 'compiled-schemas',
    async load(id) {
      if (!schemaModule.test(id)) return null;
      const { module } = await runnerImport<Readonly<Record<string, $ZodType>>>(id);
      const lines = Object.entries(module).map(([name, schema]) => `export const ${name} = compiledSchema(${JSON.stringify(compiled(schema))});`);
      return [`import { compiledSchema } from ${JSON.stringify(reader)};`, ...lines].join('\n');
    },
  };
}

const preloadHelper = '\0vite/preload-helper.js';

/** Parts that come later come by themselves: nothing of theirs has to be fetched before them. */
export function withoutPreloads(): Plugin {
  return { name: 'without-preloads', enforce: 'pre', load: (id) => (id === preloadHelper ? 'export const __vitePreload = (load) => load();' : null) };
}
