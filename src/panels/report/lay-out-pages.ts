import { breathe } from '#exports/report/pages/breathe.ts';
import { type LayOutSteps, layOutReport, type ReportInChapters } from '#exports/report/pages/lay-out-report.ts';
import { node } from '#exports/report/pages/node.ts';
import { type PageTexts, pageTexts } from '#exports/report/pages/page-texts.ts';
import { loadLocale } from '#i18n/load-locale.ts';
import type { Language } from '#model/language.ts';
import { drawFigure } from './draw-figure.tsx';
import { inLightColours } from './light-pages.ts';
import { pageFonts } from './page-fonts.ts';
import './pages.css';

/** Lays a report out on pages of A4, behind the screen of the reader. */
export async function layOutPages(report: ReportInChapters, { signal, onProgress }: Omit<LayOutSteps, 'breathe'>): Promise<readonly HTMLElement[]> {
  const languages = [...new Set(report.parts.map(({ language }) => language))];
  const texts = new Map<Language, PageTexts>(await Promise.all(languages.map(async (language) => [language, await textsIn(language)] as const)));
  await pageFonts();
  signal.throwIfAborted();
  const stage = inLightColours(node('div', { class: 'report-stage', 'aria-hidden': 'true' }));
  document.body.append(stage);
  try {
    const textsOf = ({ language }: { readonly language: Language }): PageTexts => {
      const found = texts.get(language);
      if (found === undefined) throw new Error(`no words for ${language}`);
      return found;
    };
    return await layOutReport(report, textsOf, stage, { signal, onProgress, breathe });
  } finally {
    stage.remove();
  }
}

async function textsIn(language: Language): Promise<PageTexts> {
  const { t } = await loadLocale(language, ['builder']);
  return pageTexts(language, { continued: (caption) => t('builder.continued', { caption }), anew: t('builder.anew'), draw: drawFigure });
}
