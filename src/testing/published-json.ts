/** The contents of a published JSON file, as any value; a missing file fails the test. */
export function publishedJson(files: ReadonlyMap<string, Uint8Array>, path: string): unknown {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`${path} was not published`);
  return JSON.parse(new TextDecoder().decode(bytes));
}
