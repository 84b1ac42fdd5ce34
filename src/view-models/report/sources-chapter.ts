import { fullName } from '../home/names.ts';
import { sourceList } from '../indicator/source-list.ts';
import { mayBePassedOn } from '#model/redistribution.ts';
import { facts, paragraph } from './blocks.ts';
import { indicatorsByProvince } from './provinces-chapter.ts';
import type { PartContext } from './part-context.ts';
import type { ReportChapter } from './report-document.ts';
import { sectionChapter } from './section-title.ts';
import type { RegisteredSource } from './source-register.ts';

/** Gives the sources of an indicator their numbers, also where no other chapter has used them yet. */
export async function registerSources(id: string, context: PartContext): Promise<void> {
  const { sources, register, request } = context;
  const { sources: own } = await sources.indicator(id);
  for (const source of own) register.use(source, id);
  if (!request.sections.includes('provinces') || !indicatorsByProvince(context).includes(id)) return;
  const by = await sources.by(id);
  for (const source of by.sources) register.use(source, id);
}

/** Every source under its number: publisher, title, date, evidence, terms, address, and which indicators it is used for. */
export function sourcesChapter(context: PartContext): ReportChapter {
  const { locale, register } = context;
  const { t } = locale;
  const all = register.all();
  const hasRestricted = all.some(({ source }) => !mayBePassedOn(source));
  return sectionChapter('sources', locale, [
    ...paragraph('body', all.length === 0 ? t('report.sources.none') : t('report.sources.intro', { count: all.length })),
    ...facts(all.map((entry) => ({ term: t('report.indicator.source', { number: entry.number }), text: sourceWords(entry, context) }))),
    ...paragraph('note', hasRestricted ? t('report.sources.terms') : ''),
  ]);
}

function sourceWords({ source, indicators }: RegisteredSource, { locale, texts }: PartContext): string {
  const { t } = locale;
  const [entry] = sourceList({ sources: [source] }, locale);
  const used = indicators.map((id) => fullName(texts.indicators, id)).join('; ');
  const parts = [source.publisher, source.title, (entry?.details ?? []).join('; '), source.url ?? '', t('report.sources.used', { indicators: used })];
  return parts.filter((part) => part !== '').map((part) => t('figure.sentence', { text: part.replace(/\.$/, '') })).join(' ');
}
