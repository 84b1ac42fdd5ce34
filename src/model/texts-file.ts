import * as z from 'zod/mini';

const name = z.lazy(() => z.object({ title: z.string(), short: z.optional(z.string()) }));
/** A text; `null` = no wording in this language was found; `stale` = older than its English original. */
const text = z.nullable(z.string());
const names = z.record(z.string(), name);

/**
 * `texts-{lang}.json`: the names of everything, in one language. The title of an indicator without a
 * translation falls back to English and is listed in `untranslated`.
 */
export const textsFileSchema = z.lazy(() => z.object({
  schemaVersion: z.literal(1),
  language: z.string(),
  dataset: z.object({ title: z.string(), publisher: z.string() }),
  plans: names,
  framework: names,
  institutions: names,
  indicators: names,
  /** By unit code: printed after a number (`short`) and in full (`title`). */
  units: names,
  areas: z.record(z.string(), z.string()),
  /** `SEX` → its name; `SEX/F` → the name of the code. */
  dimensions: z.record(z.string(), z.string()),
  untranslated: z.array(z.string()),
}));

/** `home-{lang}.json`: the texts home mentions and no more. */
export const homeTextsFileSchema = z.lazy(() => z.object({
  schemaVersion: z.literal(1),
  language: z.string(),
  plans: names,
  framework: names,
  institutions: names,
  indicators: names,
  units: names,
  notes: z.array(z.object({ kind: z.string(), text: z.string() })),
}));

const sourced = z.lazy(() => z.object({ text, sources: z.array(z.string()) }));

/** `texts/{lang}/{indicator}.json`: all texts one indicator page needs, so that it needs no other text file. */
export const indicatorTextsFileSchema = z.lazy(() => z.object({
  schemaVersion: z.literal(1),
  language: z.string(),
  title: z.string(),
  definition: text,
  denominator: text,
  unit: name,
  series: z.record(z.string(), text),
  /** In the order of the indicator file's `breaks`. */
  breaks: z.array(text),
  /** By target id: the wording of the target. */
  targets: z.record(z.string(), text),
  remarks: z.array(sourced),
  plans: names,
  framework: names,
  institutions: names,
  areas: z.record(z.string(), z.string()),
  dimensions: z.record(z.string(), z.string()),
  /** Fields whose translation is older than its original, or missing. */
  untranslated: z.array(z.string()),
}));

export type TextsFile = z.infer<typeof textsFileSchema>;
export type HomeTextsFile = z.infer<typeof homeTextsFileSchema>;
export type IndicatorTextsFile = z.infer<typeof indicatorTextsFileSchema>;
