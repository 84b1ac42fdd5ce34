import { describe, expect, it } from 'vitest';
import { aReportTable, someReport } from '#testing/report-builder.ts';
import { blockPieces } from './block-pieces.ts';
import { coverSheet } from './cover-sheet.ts';
import { fillSheet } from './fill-sheet.ts';
import { node } from './node.ts';
import { pageTexts } from './page-texts.ts';
import { pageOfText } from './sheet.ts';

const texts = pageTexts('en', { continued: (caption) => `${caption} (continued)`, anew: 'Make this report anew:', draw: () => node('span', {}, 'drawing') });
const item = (repeated: number) => ({ height: 10, repeated, keep: 'none' as const, startsPage: false });

describe('pages of a report', () => {
  it('the cover names the report and carries its address as a link and as a code', async () => {
    const [part] = (await someReport('en')).parts;
    if (part === undefined) throw new Error('no part');
    const { root } = await coverSheet(part, texts);
    expect(root.querySelector('h1')).toHaveTextContent(part.cover.title);
    expect(root.querySelector('.report-cover__anew a')).toHaveAttribute('href', part.cover.address);
    expect(root.querySelector('.report-cover__code path')?.getAttribute('d')).toMatch(/^(M\d+ \d+h1v1h-1z){100,}$/);
    expect(root).toHaveAttribute('lang', 'en');
  });

  it('an address too long for any code is still a link', async () => {
    const [part] = (await someReport('en')).parts;
    if (part === undefined) throw new Error('no part');
    const address = `https://tracker.example.org/en/reports?select=${'indicator,'.repeat(400)}`;
    const { root } = await coverSheet({ ...part, cover: { ...part.cover, address } }, texts);
    expect(root.querySelector('.report-cover__anew a')).toHaveAttribute('href', address);
    expect(root.querySelector('.report-cover__code')).toBeNull();
  });

  it('texts are never markup', () => {
    const [piece] = blockPieces({ kind: 'paragraph', tone: 'body', text: '<b>bold</b> & "quoted"' }, texts);
    expect(piece?.node.children).toHaveLength(0);
    expect(piece?.node).toHaveTextContent('<b>bold</b> & "quoted"');
  });

  it('a table has its head and its caption again on the next page', () => {
    const pieces = blockPieces({ kind: 'table', table: aReportTable() }, texts);
    const [first, second] = [node('div'), node('div')];
    fillSheet(first, pieces.slice(0, 1).map((piece) => ({ piece, item: item(0) })));
    fillSheet(second, pieces.slice(1).map((piece) => ({ piece, item: item(20) })));
    expect(first.querySelector('caption')).toHaveTextContent(/^Coverage$/);
    expect(second.querySelector('caption')).toHaveTextContent(/^Coverage \(continued\)$/);
    for (const page of [first, second]) expect(page.querySelectorAll('thead th[scope="col"]')).toHaveLength(4);
    expect(second.querySelector('tbody th')).toHaveAttribute('scope', 'row');
  });

  it('a verdict has its shape before its whole wording', () => {
    const [piece] = blockPieces({ kind: 'verdict', verdict: { status: 'off-track', text: 'Off track' }, text: 'Why.' }, texts);
    expect(piece?.node.querySelector('svg path')).not.toBeNull();
    expect(piece?.node).toHaveTextContent(/^Off track Why\.$/);
  });

  it('a caption that says what the heading above says is not seen twice', () => {
    const [row] = blockPieces({ kind: 'table', table: aReportTable({ caption: 'Values' }) }, texts, 'Values');
    expect(row?.frame?.open(false).querySelector('caption')).toHaveClass('report-unseen');
    expect(row?.frame?.open(true).querySelector('caption')).not.toHaveClass('report-unseen');
  });

  it('a list stays one list', () => {
    const body = node('div');
    fillSheet(body, blockPieces({ kind: 'list', items: ['one', 'two', 'three'] }, texts).map((piece) => ({ piece, item: item(0) })));
    expect(body.querySelectorAll('ul')).toHaveLength(1);
    expect(body.querySelectorAll('li')).toHaveLength(3);
  });

  it('the number of a page stands where the words of the language want it', () => {
    expect(pageOfText('ໜ້າ {page} ໃນ {pages}', 3, 13)).toBe('ໜ້າ 3 ໃນ 13');
  });
});
