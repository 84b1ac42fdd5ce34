import type { ReportPart } from '#view-models/report/report-document.ts';
import { node } from './node.ts';
import type { PageTexts } from './page-texts.ts';
import { qrPicture } from './qr-picture.ts';
import { newSheet, type Sheet, sheetWidth } from './sheet.ts';
import { wovenHem } from './woven-hem.ts';

/** The first page of a part: what the report is, what it holds, where it can be made anew. */
export async function coverSheet({ cover, marks }: Pick<ReportPart, 'cover' | 'marks'>, texts: PageTexts): Promise<Sheet> {
  const { words } = texts;
  const sheet = newSheet(marks, texts);
  const { title, subtitle, lines, standing, address } = cover;
  sheet.root.classList.add('report-cover');
  sheet.root.prepend(wovenHem(sheetWidth));
  const warnings = marks.demonstration === null ? [] : [marks.demonstration];
  sheet.body.append(
    ...warnings.map((mark) => node('p', { class: 'report-cover__mark' }, words(mark))),
    node('p', { class: 'report-cover__name' }, words(marks.name)),
    node('h1', { class: 'report-cover__title' }, words(title)),
    node('p', { class: 'report-cover__subtitle' }, words(subtitle)),
    node('ul', { class: 'report-cover__lines' }, ...lines.map((line) => node('li', {}, words(line)))),
    node('div', { class: 'report-cover__low' }, ...(standing === null ? [] : [node('p', { class: 'report-cover__standing' }, words(standing))]), ...(address === null ? [] : [await whereToFind(address, texts)])),
  );
  return sheet;
}

async function whereToFind(address: string, { words, anew }: PageTexts): Promise<HTMLElement> {
  const code = await qrPicture(address, anew);
  return node('div', { class: 'report-cover__anew' }, ...(code === null ? [] : [code]), node('p', {}, words(anew), node('br'), node('a', { href: address }, shortened(address))));
}

/** The whole address is in the code and behind the link; nobody types a long one. */
function shortened(address: string): string {
  return address.length > 90 ? `${address.split('?')[0] ?? address}?…` : address;
}
