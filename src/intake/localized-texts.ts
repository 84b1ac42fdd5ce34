import { isRecord, walk, type RawRecord } from './raw-value.ts';
import type { ValuePath, YamlFile } from './yaml-file.ts';

export type FoundText = { readonly yaml: YamlFile; readonly path: ValuePath; readonly text: RawRecord & { readonly en: string } };

/** Every text for people in the YAML files, with its place; found by its field `en`, so also in entries that broke a rule. */
export function localizedTexts(yamls: readonly YamlFile[]): FoundText[] {
  return yamls.flatMap((yaml) =>
    Array.from(walk(yaml.value)).flatMap(({ path, value }) =>
      isRecord(value) && typeof value['en'] === 'string' ? [{ yaml, path, text: { ...value, en: value['en'] } }] : [],
    ),
  );
}
