/** A finding of the schema: where, and what is expected there. */
export type InputIssue = { readonly path: readonly PropertyKey[]; readonly message: string };

/** One line for one finding: which case, which field, what is expected, what was found. */
export function describeIssue({ path, message }: InputIssue, input: unknown, isRollup: boolean): string {
  const [index, ...inside] = path;
  const found = `${message}, found ${show(valueAt(input, path))}.`;
  if (isRollup || index === undefined) return [written(path), found].filter((part) => part !== '').join(': ');
  const id = valueAt(input, [index, 'id']);
  const name = typeof id === 'string' ? `case ${String(index)} ("${id}")` : `case ${String(index)}`;
  return [name, written(inside), found].filter((part) => part !== '').join(': ');
}

function written(path: readonly PropertyKey[]): string {
  return path.map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at > 0 ? '.' : ''}${String(key)}`)).join('');
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    input,
  );
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'number') return String(value);
  const json = JSON.stringify(value);
  return json.length > 60 ? `${json.slice(0, 57)}...` : json;
}
