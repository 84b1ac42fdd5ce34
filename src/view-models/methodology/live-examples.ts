import { explain } from '#domain/progress/explain.ts';
import type { Locale } from '#i18n/locale.ts';
import type { MethodExample, MethodsFile } from '#model/methods-file.ts';
import type { Reason, Status } from '#model/status.ts';
import type { TextsFile } from '#model/texts-file.ts';
import { capitalised } from '../home/capitalised.ts';
import { timeInWords } from '../indicator/time-text.ts';
import { joinedTexts } from '../joined-texts.ts';
import { decidingFormula } from './case-arithmetic.ts';
import { caseFields } from './case-fields.ts';
import { caseNumbers } from './case-numbers.ts';
import type { TryFields } from './try-fields.ts';

/** A case of the release with its numbers in place. */
export type LiveExample = {
  readonly key: string;
  readonly id: string;
  readonly title: string;
  readonly isTitleInEnglish: boolean;
  /** 'Plan target 2025: 90%'. */
  readonly target: string;
  /** '(76 − 75) ÷ (85 − 75) = 0.10'; blank where nothing could be compared. */
  readonly formula: string;
  readonly status: Status;
  readonly reason: Reason | null;
  readonly isDoubtful: boolean;
  readonly lastKnown: { readonly status: Status; readonly label: string } | null;
  /** The form filled with it; null where the form cannot ask the same. */
  readonly fields: TryFields | null;
};

type Given = { readonly methods: MethodsFile; readonly texts: TextsFile; readonly locale: Locale };

/** One case for each kind of target and outcome of the release, judged again on this page. */
export function liveExamples({ methods, texts, locale }: Given): readonly LiveExample[] {
  const names = joinedTexts(texts);
  const untranslated = new Set(texts.untranslated);
  return methods.examples.map((example) => liveExample(example, names, untranslated.has(example.indicator), locale));
}

function liveExample(example: MethodExample, names: TextsFile, isTitleInEnglish: boolean, locale: Locale): LiveExample {
  const { indicator, key, unit, decimals } = example;
  const numbers = caseNumbers({ unit, decimals, words: names.units[unit]?.short ?? names.units[unit]?.title ?? '' }, locale);
  const explanation = explain(example.case);
  const { status, reason, flags, lastKnown } = explanation.answer;
  return {
    key: `${indicator}/${key}`,
    id: indicator,
    title: names.indicators[indicator]?.title ?? indicator,
    isTitleInEnglish,
    target: targetOf(example, numbers.stated, locale),
    formula: decidingFormula(example.case, explanation, numbers, locale),
    status,
    reason,
    isDoubtful: flags.includes('suspected-break'),
    lastKnown: lastKnown === null ? null : { status: lastKnown.status, label: locale.t('indicator.lastKnown', { time: timeInWords(lastKnown.time, locale) }) },
    fields: caseFields(example.case),
  };
}

/** 'Plan target, 2025: 90%'; of a deliverable only when. */
function targetOf({ kind, time, case: given }: MethodExample, stated: (value: number) => string, locale: Locale): string {
  const { t } = locale;
  const named = { kind: capitalised(t(`word.kind.${kind}`)), time: timeInWords(given.type === 'deliverable' ? (given.due ?? time) : time, locale) };
  const { range, target } = given;
  if (given.type === 'range' && range) return t('indicator.other', { ...named, target: t('indicator.range', { lower: stated(range.lower), upper: stated(range.upper) }) });
  const hasValue = given.type !== 'deliverable' && typeof target?.value === 'number' && Number.isFinite(target.value);
  return hasValue ? t('indicator.other', { ...named, target: stated(target.value) }) : t('method.kindTime', named);
}
