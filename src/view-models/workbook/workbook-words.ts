import type { Status } from '#model/status.ts';
import { type StatusTone, statusTone } from '#model/status-tone.ts';
import { plainText } from '#i18n/lao-words.ts';
import type { WorkbookCell } from './workbook-document.ts';
import { reasonWords, statusWords, workbookNames as name } from './workbook-names.ts';
import { inEach, said, type WorkbookIndicator, type WorkbookSource } from './workbook-source.ts';

type Reason = Exclude<WorkbookIndicator['file']['verdicts'][number]['reason'], null>;

/** The shapes of the screen as letters that every font of a spreadsheet program has. */
const glyphs = { met: '★', 'on-track': '●', behind: '▲', 'off-track': '■', 'moving-away': '▼', cannot: '○' } as const satisfies Record<StatusTone, string>;

export const markedStatus = (status: Status, word: string): string => `${glyphs[statusTone(status)]} ${plainText(word)}`;

type Locales = Pick<WorkbookSource, 'locales'>;

export const statusTexts = (source: Locales, status: Status): readonly string[] => said(source, (t) => markedStatus(status, t(`word.status.${status}`)));
export const reasonTexts = (source: Locales, reason: Reason): readonly string[] => said(source, (t) => t(`word.reason.${reason}`));

/** Words that follow the code in another cell, once a language; without a cell the words stand as they are. */
export function followingWords(id: string, code: string | null, texts: readonly string[], kind: 'status' | 'reason'): Readonly<Record<string, WorkbookCell>> {
  const codes = kind === 'status' ? name.statusCodes : name.reasonCodes;
  const words = kind === 'status' ? statusWords : reasonWords;
  return Object.fromEntries(
    texts.map((cached, language) => {
      const formula = `IF(${code ?? ''}="","",INDEX(${words(language)},MATCH(${code ?? ''},${codes},0)))`;
      return [language === 0 ? id : `${id}2`, code === null ? cached : { formula, cached }];
    }),
  );
}

/** The plan of a target in short; for a target of no plan what kind of target it is. */
export function planTexts(source: WorkbookSource, { plan, kind }: { readonly plan: string | null; readonly kind: 'plan' | 'national' | 'reference' }): readonly string[] {
  return said(source, (t, language) => {
    const called = plan === null ? undefined : source.texts[language]?.plans[plan];
    return called?.short ?? called?.title ?? plan ?? t(`word.kind.${kind}`);
  });
}

/** The page of an indicator on the site; null without a published address. */
export function indicatorAddress({ address, manifest, locales }: WorkbookSource, id: string): string | null {
  const site = /^(https?:\/\/.+?)\/(?:lo|en|vi)\/[a-z]+(?:[/?#]|$)/u.exec(address ?? '')?.[1];
  if (site === undefined) return null;
  return `${site}/${locales[0]?.language ?? 'lo'}/indicators/${id}${manifest.opened !== undefined ? '?data=opened' : manifest.kind === 'demonstration' ? '?data=demonstration' : ''}`;
}

/** The names of an indicator: plain, so that long ones wrap in every program; its code in the sheet of indicators leads to its page. */
export function indicatorCells({ texts }: WorkbookIndicator): Readonly<Record<string, WorkbookCell>> {
  return inEach('indicator', texts.map(({ title }) => title));
}
