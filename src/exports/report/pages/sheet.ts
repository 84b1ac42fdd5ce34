import type { ReportMarks } from '#view-models/report/report-document.ts';
import { node } from './node.ts';
import type { PageTexts } from './page-texts.ts';

/** A4 in pixels of a page, 96 an inch. */
export const sheetWidth = (210 / 25.4) * 96;

/** One page: running head, body, foot with the place of its number. Head and foot repeat on every page and are not read out. */
export type Sheet = { readonly root: HTMLElement; readonly body: HTMLElement; readonly number: HTMLElement };

export function newSheet(marks: ReportMarks, { language, words }: PageTexts): Sheet {
  const warnings = marks.demonstration === null ? [] : [marks.demonstration];
  const head = node('div', { class: 'report-sheet__head', 'aria-hidden': 'true' }, node('span', { class: 'report-sheet__name' }, words(marks.name)), ...warnings.map((mark) => node('strong', {}, words(mark))));
  const body = node('div', { class: 'report-sheet__body' });
  const number = node('span', { class: 'report-sheet__number' });
  const foot = node('div', { class: 'report-sheet__foot', 'aria-hidden': 'true' }, node('span', {}, words(marks.dated)), number);
  return { root: node('article', { class: 'report-sheet', lang: language }, head, body, foot), body, number };
}

/** 'Page 3 of 13'. */
export function pageOfText(template: string, page: number, pages: number): string {
  return template.replace('{page}', String(page)).replace('{pages}', String(pages));
}
