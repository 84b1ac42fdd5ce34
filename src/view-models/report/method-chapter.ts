import { methodLimits, reasonRules, statusRules } from '../methodology/rules.ts';
import { headed, list, paragraph, table } from './blocks.ts';
import type { PartContext } from './part-context.ts';
import type { ReportBlock, ReportChapter } from './report-document.ts';
import { sectionChapter } from './section-title.ts';

/** The rules in plain words, with the limits of the release; the page of the method has the examples. */
export function methodChapter({ locale, sources }: PartContext): ReportChapter {
  const { t } = locale;
  const limits = methodLimits(sources.home.thresholds, locale);
  const { id, version } = sources.manifest.method;
  return sectionChapter('method', locale, [
    ...paragraph('lead', t('method.lead')),
    ...headed(t('method.idea.title'), paragraph('body', t('method.idea.text')), paragraph('body', t('method.idea.formula')), paragraph('body', t('method.idea.note'))),
    ...headed(t('method.status.title'), statusTable(limits, locale), paragraph('note', t('method.status.final'))),
    ...headed(t('method.reason.title'), reasonTable(limits, locale)),
    ...headed(t('method.more.title'), list([t('method.more.limits'), t('method.more.path'), t('method.more.forecasts'), t('method.more.breaks'), t('method.more.pace'), t('method.more.projection')])),
    ...headed(t('method.group.title'), paragraph('body', t('method.group.text'))),
    ...headed(t('method.age.title'), paragraph('body', t('method.age.text')), gradeTable(locale)),
    ...headed(t('method.origin.title'), paragraph('body', t('method.origin.text', { ...limits, method: id, version }))),
  ]);
}

type Limits = ReturnType<typeof methodLimits>;
type Locale = PartContext['locale'];

function statusTable(limits: Limits, locale: Locale): readonly ReportBlock[] {
  const { t } = locale;
  const columns = [{ title: t('method.status.word'), width: 28 }, { title: t('method.status.when'), width: 72 }];
  return table(t('method.status.caption'), columns, statusRules(limits, locale).map(({ status, when }) => ({ id: status, cells: [{ status, text: t(`word.status.${status}`) }, when] })));
}

function reasonTable(limits: Limits, locale: Locale): readonly ReportBlock[] {
  const { t } = locale;
  const columns = [{ title: t('method.reason.word'), width: 28 }, { title: t('method.reason.means'), width: 72 }];
  return table(t('method.reason.caption'), columns, reasonRules(limits, locale).map(({ reason, means }) => ({ id: reason, cells: [t(`word.reason.${reason}`), means] })));
}

function gradeTable({ t }: Locale): readonly ReportBlock[] {
  const columns = [{ title: t('method.age.grade'), width: 12 }, { title: t('method.status.when'), width: 88 }];
  const grades = [['A', t('method.grade.a')], ['B', t('method.grade.b')], ['C', t('method.grade.c')], ['D', t('method.grade.d')]] as const;
  return table(t('method.age.caption'), columns, grades.map(([grade, when]) => ({ id: grade, cells: [grade, when] })));
}
