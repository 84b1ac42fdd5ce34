import type { Locale } from '#i18n/locale.ts';
import type { ReportBlock, ReportChapter } from './report-document.ts';
import type { ReportSection } from './report-request.ts';

export function sectionTitle(section: ReportSection, { t }: Locale): string {
  return t(`report.section.${section}`);
}

/** A section that says in a sentence why it holds nothing: no page of its own. */
export function emptySection(section: ReportSection, locale: Locale, blocks: readonly ReportBlock[]): ReportChapter {
  return { ...sectionChapter(section, locale, blocks), isOnOwnPage: false };
}

/** The chapter that opens a section, on a page of its own. */
export function sectionChapter(section: ReportSection, locale: Locale, blocks: readonly ReportBlock[]): ReportChapter {
  return { id: section, section, level: 1, title: sectionTitle(section, locale), isOnOwnPage: true, blocks };
}
