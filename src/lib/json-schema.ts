/** The part of JSON Schema that the published files are described with; most properties are required, so the others are named instead. */
export type JsonSchema = {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly optional?: readonly string[];
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema | boolean;
  readonly prefixItems?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly format?: string;
};

export type Misfit = { readonly path: readonly string[]; readonly message: string };

/** Where a value read from JSON is not what a schema asks for; empty where it is. */
export function misfits(schema: JsonSchema, value: unknown, path: readonly string[] = []): readonly Misfit[] {
  const { anyOf } = schema;
  if (anyOf !== undefined) return anyOf.some((one) => misfits(one, value).length === 0) ? [] : [{ path, message: 'fits no form' }];
  if (!fits(schema, value)) return [{ path, message: 'not as agreed' }];
  if (Array.isArray(value)) return ofList(schema, value, path);
  return typeof value === 'object' && value !== null ? ofObject(schema, value as Readonly<Record<string, unknown>>, path) : [];
}

function fits(schema: JsonSchema, value: unknown): boolean {
  const { type, pattern, format } = schema;
  if ('const' in schema && schema.const !== value) return false;
  if (schema.enum !== undefined && !schema.enum.includes(value)) return false;
  if (type !== undefined && ![type].flat().includes(typeOf(value))) return false;
  if (typeof value !== 'string') return true;
  // A `javascript:` address would run in the page.
  if (format === 'uri' && !(/^https?:/iu.test(value) && URL.canParse(value))) return false;
  return pattern === undefined || new RegExp(pattern, 'u').test(value);
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function ofList({ items, prefixItems = [] }: JsonSchema, list: readonly unknown[], path: readonly string[]): readonly Misfit[] {
  const hasAll = list.length >= prefixItems.length && (prefixItems.length === 0 || typeof items === 'object' || list.length === prefixItems.length);
  if (!hasAll) return [{ path, message: 'not of this length' }];
  return list.flatMap((item, place) => {
    const schema = prefixItems[place] ?? items;
    return typeof schema === 'object' ? misfits(schema, item, [...path, String(place)]) : [];
  });
}

function ofObject({ properties = {}, optional = [], additionalProperties }: JsonSchema, object: Readonly<Record<string, unknown>>, path: readonly string[]): readonly Misfit[] {
  const missing = Object.keys(properties).filter((name) => !optional.includes(name) && !Object.hasOwn(object, name)).map((name) => ({ path: [...path, name], message: 'missing' }));
  const others = Object.entries(object).flatMap(([name, value]) => {
    const schema = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    return typeof schema === 'object' ? misfits(schema, value, [...path, name]) : [];
  });
  return [...missing, ...others];
}
