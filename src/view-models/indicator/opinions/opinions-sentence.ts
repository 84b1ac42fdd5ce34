import type { PublishedVerdict } from '#model/indicator-file.ts';
import { type Course, courses, type Opinion } from '#model/opinion.ts';
import type { Translate } from '#i18n/translate.ts';
import type { IndicatorReading } from '../indicator-reading.ts';
import { methodWords } from './method-words.ts';

type Voice = { readonly method: Opinion['method'] | 'own'; readonly course: Course };

/** What the opinions come to, in whole sentences: that they agree, or which methods differ and what each of them looks at. */
export function opinionsSentence({ locale }: IndicatorReading, verdict: PublishedVerdict, own: Course | null): string {
  const { t } = locale;
  const others = verdict.opinions.flatMap(({ method, course }): readonly Voice[] => (course === null ? [] : [{ method, course }]));
  if (others.length === 0) return t('indicator.opinion.silent');
  if (verdict.isMethodSensitive) {
    const voices: readonly Voice[] = own === null ? others : [{ method: 'own', course: own }, ...others];
    return t(own === null ? 'indicator.opinion.differAlone' : 'indicator.opinion.differ', { sides: sides(voices, verdict, locale).join('; ') });
  }
  return agreement(others.length, own, t);
}

function agreement(count: number, own: Course | null, t: Translate): string {
  if (own === null) return t('indicator.opinion.agreeAlone', { count });
  return t('indicator.opinion.agree', { count });
}

/** One clause for each direction that is taken, the tracker's own first. */
function sides(voices: readonly Voice[], verdict: PublishedVerdict, { t, format }: IndicatorReading['locale']): readonly string[] {
  const first = voices[0]?.course;
  return courses
    .toSorted((a, b) => Number(b === first) - Number(a === first))
    .flatMap((course) => {
      const methods = voices.filter((voice) => voice.course === course).map(({ method }) => t('indicator.opinion.looking', methodWords(method, verdict, t)));
      if (methods.length === 0) return [];
      return [t('indicator.opinion.side', { count: methods.length, methods: format.list(methods), course: t(`indicator.opinion.course.${course}`) })];
    });
}
