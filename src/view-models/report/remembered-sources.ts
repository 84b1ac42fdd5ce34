import type { ReportSources } from './report-sources.ts';

/** The same sources, each file asked for once: several chapters and both languages read the same indicators. */
export function rememberedSources(sources: ReportSources): ReportSources {
  return {
    ...sources,
    release: remembered(sources.release),
    releasesTexts: remembered(sources.releasesTexts),
    texts: remembered(sources.texts),
    indicator: remembered(sources.indicator),
    indicatorTexts: remembered(sources.indicatorTexts),
    by: remembered(sources.by),
    locale: remembered(sources.locale),
  };
}

function remembered<Names extends readonly string[], File>(read: (...names: Names) => Promise<File>): (...names: Names) => Promise<File> {
  const known = new Map<string, Promise<File>>();
  return (...names) => {
    const key = names.join('/');
    const asked = known.get(key) ?? read(...names);
    known.set(key, asked);
    return asked;
  };
}
