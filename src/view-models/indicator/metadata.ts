import type { IndicatorFile } from '#model/indicator-file.ts';
import { capitalised } from '../home/capitalised.ts';
import { planName } from './headline-words.ts';
import type { IndicatorReading } from './indicator-reading.ts';
import type { Fact } from './verdict-panel.ts';

/** A remark of the editors with the titles of its sources. */
export type Remark = { readonly text: string; readonly sources: string };

/** A named fact; a struck one no longer holds, and its words say so. */
export type MetadataFact = Fact & { readonly isStruck: boolean };

/** What the indicator is and how it is handled: named facts, then remarks. */
export type Metadata = { readonly facts: readonly MetadataFact[]; readonly remarks: readonly Remark[]; readonly untranslated: string | null };

/** Name and value of a fact, and whether it no longer holds. */
type Entry = readonly [name: string, value: string, isStruck?: boolean];

export function indicatorMetadata(reading: IndicatorReading): Metadata {
  const { file, texts, locale } = reading;
  const { t } = locale;
  const none = t('indicator.none.wording');
  const entries: readonly Entry[] = [
    [t('indicator.about.definition'), texts.definition ?? none],
    [t('indicator.about.unit'), unitText(reading)],
    [t('indicator.about.direction'), t(`indicator.direction.${file.indicator.direction}`)],
    [t('indicator.about.placement'), placementText(reading)],
    [t('indicator.about.responsible'), responsibleText(reading)],
    ...targetEntries(reading),
    [t('indicator.about.path'), pathText(reading)],
    [t('indicator.about.interval'), t('indicator.interval', { count: file.indicator.interval })],
    [t('indicator.about.schedule'), scheduleText(reading)],
    [t('indicator.about.aliases'), file.indicator.aliases.length === 0 ? t('indicator.none.aliases') : file.indicator.aliases.join(', ')],
  ];
  return {
    facts: entries.map(([name, value, isStruck = false]) => ({ name, value, isStruck })),
    remarks: texts.remarks.flatMap(({ text, sources }) => (text === null ? [] : [{ text, sources: sourceTitles(file, sources) }])),
    untranslated: texts.untranslated.length === 0 ? null : t('indicator.untranslated'),
  };
}

function unitText({ texts, locale }: IndicatorReading): string {
  const unit = texts.unit.title;
  return texts.denominator === null ? unit : locale.t('indicator.about.unitOf', { unit, denominator: texts.denominator });
}

function placementText({ file, texts, locale }: IndicatorReading): string {
  const names = file.indicator.placement.map((entry) => {
    const title = texts.framework[entry.in]?.title ?? entry.in;
    return entry.by === 'dashboard' ? locale.t('indicator.placedHere', { title }) : title;
  });
  return names.length === 0 ? locale.t('indicator.none.placement') : names.join('; ');
}

function responsibleText({ file, texts, locale }: IndicatorReading): string {
  const { t } = locale;
  const entries = file.indicator.responsible.map(({ institution, from, to, by }) => {
    const name = texts.institutions[institution]?.title ?? institution;
    const span = from === null ? name : t(to === null ? 'indicator.since' : 'indicator.fromTo', { name, from, to: to ?? '' });
    return by === 'dashboard' ? t('indicator.namedHere', { name: span }) : span;
  });
  return entries.length === 0 ? t('indicator.none.responsible') : entries.join('; ');
}

function targetEntries(reading: IndicatorReading): readonly Entry[] {
  const { file, texts, locale } = reading;
  const { t } = locale;
  if (file.targets.length === 0) return [[t('indicator.about.target'), t('indicator.none.target')]];
  return file.targets.map((target) => {
    const plan = planName(reading, target.plan);
    const kind = t(`word.kind.${target.kind}`);
    const evidence = t(`word.evidence.${target.evidence}`);
    const name = plan === '' ? t('indicator.kind', { kind, evidence }) : t('indicator.kindOfPlan', { kind, evidence, plan });
    const wording = texts.targets[target.id] ?? t('indicator.none.wording');
    if (target.replaced) return [capitalised(name), t('indicator.replaced', { wording }), true];
    return [capitalised(name), target.replaces === null || target.reason === null ? wording : t('indicator.replacing', { wording, reason: target.reason })];
  });
}

function pathText({ file, locale, verdict, quantity }: IndicatorReading): string {
  const { t, format } = locale;
  const { baseline, knots, path, target } = verdict?.arithmetic ?? {};
  if (!baseline || !knots || knots.length < 2 || !target || target.value === null) return t('indicator.none.path');
  const kind = t(`indicator.path.${path ?? 'linear'}`);
  const words = { kind, from: quantity.amount(baseline.value), fromTime: format.period(baseline.period), to: quantity.stated(target.value), toTime: String(Math.round(target.time)) };
  return t(file.milestones.some(({ official }) => official) ? 'indicator.path.milestones' : 'indicator.path.plain', words);
}

function scheduleText({ file, locale }: IndicatorReading): string {
  const { schedule } = file.indicator;
  return schedule === null ? locale.t('indicator.none.schedule') : locale.t('indicator.schedule', { due: schedule.due, after: schedule.after });
}

export function sourceTitles({ sources }: Pick<IndicatorFile, 'sources'>, ids: readonly string[]): string {
  return ids.map((id) => sources.find((source) => source.id === id)?.title ?? id).join('; ');
}
