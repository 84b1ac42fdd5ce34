import { fullName } from '../home/names.ts';
import { type ArithmeticLine, arithmeticChapter, arithmeticLine } from './arithmetic-chapter.ts';
import { changesChapter } from './changes-chapter.ts';
import { indicatorChapter, indicatorsOpening, reportReading } from './indicator-chapter.ts';
import { methodChapter } from './method-chapter.ts';
import type { PartContext } from './part-context.ts';
import { programmeChapter, programmeOpening, programmesOf, programmeTitle } from './programme-chapters.ts';
import { indicatorsByProvince, provincesChapter, provincesOpening } from './provinces-chapter.ts';
import type { ReportChapter } from './report-document.ts';
import type { ReportSection } from './report-request.ts';
import { sectionTitle } from './section-title.ts';
import { registerSources, sourcesChapter } from './sources-chapter.ts';
import { statusChapter } from './status-chapter.ts';
import { summaryChapter } from './summary-chapter.ts';
import { tablesChapter, tablesOpening } from './tables-chapter.ts';

/** So much of a report as is made without a pause. */
export type ReportStep = { readonly title: string; readonly make: () => Promise<readonly ReportChapter[]> };

type Steps = (context: PartContext) => readonly ReportStep[];

/** What each section is made of, step by step; an indicator is a step. */
const stepsOf: Readonly<Record<ReportSection, Steps>> = {
  summary: (context) => [section('summary', context, () => summaryChapter(context))],
  status: (context) => [section('status', context, () => statusChapter(context))],
  changes: (context) => [section('changes', context, () => changesChapter(context))],
  programmes: (context) => [
    section('programmes', context, () => programmeOpening(context)),
    ...programmesOf(context).map((item) => step(programmeTitle(item, context), () => programmeChapter(item, context))),
  ],
  indicators: (context) => [
    section('indicators', context, () => indicatorsOpening(context)),
    ...idsOf(context).map((id, place) => indicatorStep(id, context, () => indicatorChapter(id, place === 0, context))),
  ],
  provinces: (context) => [
    section('provinces', context, () => provincesOpening(context)),
    ...indicatorsByProvince(context).map((id) => indicatorStep(id, context, () => provincesChapter(id, context))),
  ],
  arithmetic: arithmeticSteps,
  tables: (context) => [
    section('tables', context, () => tablesOpening(context)),
    ...idsOf(context).map((id) => indicatorStep(id, context, () => tablesChapter(id, context))),
  ],
  method: (context) => [section('method', context, () => methodChapter(context))],
  sources: (context) => [
    ...idsOf(context).map((id): ReportStep => ({ title: fullName(context.texts.indicators, id), make: async () => registerSources(id, context).then(() => []) })),
    section('sources', context, () => sourcesChapter(context)),
  ],
};

export function reportSteps(context: PartContext): readonly ReportStep[] {
  return [...new Set(context.request.sections)].flatMap((name) => stepsOf[name](context));
}

function idsOf({ members }: PartContext): readonly string[] {
  return members.map(({ indicator }) => indicator.id);
}

function step(title: string, make: () => ReportChapter | Promise<ReportChapter>): ReportStep {
  return { title, make: async () => [await make()] };
}

function section(name: ReportSection, { locale }: PartContext, make: () => ReportChapter | Promise<ReportChapter>): ReportStep {
  return step(sectionTitle(name, locale), make);
}

function indicatorStep(id: string, { texts }: PartContext, make: () => Promise<ReportChapter>): ReportStep {
  return step(fullName(texts.indicators, id), make);
}

/** The lines are gathered one by one; the table stands after the last. */
function arithmeticSteps(context: PartContext): readonly ReportStep[] {
  const lines: ArithmeticLine[] = [];
  const gather = async (id: string): Promise<readonly ReportChapter[]> => {
    lines.push(arithmeticLine(await reportReading(id, context), context));
    return [];
  };
  return [
    ...idsOf(context).map((id): ReportStep => ({ title: fullName(context.texts.indicators, id), make: () => gather(id) })),
    section('arithmetic', context, () => arithmeticChapter(lines, context)),
  ];
}
