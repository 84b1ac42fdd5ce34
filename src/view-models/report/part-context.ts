import type { Locale } from '#i18n/locale.ts';
import type { Language } from '#model/language.ts';
import type { OverviewFile } from '#model/overview-file.ts';
import type { PublishedPlan } from '#model/published-common.ts';
import type { TextsFile } from '#model/texts-file.ts';
import { type ReleaseWords, releaseWords } from '../figure/release-words.ts';
import type { Member } from '../groups/members.ts';
import { shortName } from '../home/names.ts';
import { type RowContext, rowContext } from '../indicators-table/row-context.ts';
import { joinedTexts } from '../joined-texts.ts';
import type { ReportRequest } from './report-request.ts';
import type { ReportSources } from './report-sources.ts';
import { selectedMembers } from './selected-members.ts';
import { createSourceRegister, type SourceRegister } from './source-register.ts';

/** What all chapters of one language share. */
export type PartContext = {
  readonly request: ReportRequest;
  readonly sources: ReportSources;
  readonly overview: OverviewFile;
  readonly texts: TextsFile;
  readonly locale: Locale;
  readonly release: ReleaseWords;
  /** The indicators of the report in its order, with the verdicts that are printed. */
  readonly members: readonly Member[];
  /** The plan asked for with its short name; null = each indicator by its lead verdict. */
  readonly plan: { readonly plan: PublishedPlan; readonly name: string } | null;
  /** What the table of indicators on screen is made with: the cells of the report are its cells. */
  readonly row: RowContext;
  readonly register: SourceRegister;
};

export async function partContext(request: ReportRequest, sources: ReportSources, language: Language): Promise<PartContext> {
  const [locale, rawTexts] = await Promise.all([sources.locale(language), sources.texts(language)]);
  const { overview, manifest } = sources;
  const texts = joinedTexts(rawTexts);
  // A plan the dataset does not have is no plan.
  const plan = overview.plans.find(({ id }) => id === request.plan) ?? null;
  const asked = { ...request, plan: plan?.id ?? null };
  return {
    request: asked, sources, overview, texts, locale,
    release: releaseWords(manifest, locale),
    members: selectedMembers(overview, asked),
    plan: plan === null ? null : { plan, name: shortName(texts.plans, plan.id) },
    row: rowContext(overview, rawTexts, locale),
    register: createSourceRegister(),
  };
}
