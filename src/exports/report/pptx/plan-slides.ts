import type { ReportBlock, ReportChapter, ReportPart } from '#view-models/report/report-document.ts';
import type { Translate } from '#i18n/translate.ts';
import { safeText, textParagraphs } from '../office/safe-text.ts';
import type { SlidePlan, SlideText } from './slide-plan.ts';
import { blockNotes } from './slide-notes.ts';
import { splitTable } from './split-table.ts';

type Base = Pick<SlidePlan, 'language' | 'marks'>;
/** What a slide says, before its title is made unique. */
type Draft = Omit<SlidePlan, 'language' | 'marks' | 'layout'>;

const nothing: Draft = { kicker: null, title: '', verdict: null, texts: [], facts: [], figure: null, table: null, notes: [] };
/** More facts than this are a table of their own. */
const mostFacts = 7;
const longestFact = 90;

export function coverSlide({ cover, marks, language }: ReportPart): SlidePlan {
  const texts: SlideText[] = [cover.subtitle, ...cover.lines, cover.standing ?? '', cover.address ?? ''].flatMap(textParagraphs).map((text, index) => ({ tone: index === 0 ? 'lead' : 'body', text }));
  return { ...nothing, layout: 'cover', language, marks, title: safeText(cover.title), texts, notes: [...texts.map(({ text }) => text), marks.dated] };
}

/** The slides of a chapter. An indicator is one slide; other chapters have one for each heading, figure and table. */
export function chapterSlides(chapter: ReportChapter, base: Base, t: Translate, titles: Set<string>): readonly SlidePlan[] {
  const drafts = chapter.section === 'indicators' && chapter.level === 2 ? [indicatorSlide(chapter)] : headedParts(chapter).flatMap((part) => topicSlides(chapter, part, t));
  return drafts.map((draft) => ({ ...draft, ...base, layout: 'content', title: uniqueTitle(draft, titles), notes: [...draft.notes, base.marks.dated] }));
}

/** The finding is the title; verdict, key numbers and chart under it; everything else in the notes. */
function indicatorSlide({ title, blocks }: ReportChapter): Draft {
  const verdict = blocks.find((block) => block.kind === 'verdict');
  const figures = blocks.filter((block) => block.kind === 'figure');
  const figure = figures.find(({ chart }) => chart !== null) ?? figures[0] ?? null;
  const facts = blocks.find((block) => block.kind === 'facts')?.rows ?? [];
  const finding = leadOf(blocks) ?? figure?.figure.finding[0] ?? title;
  const texts = figure === null ? textsOf(blocks.filter((block) => block.kind !== 'verdict')) : [];
  return {
    ...nothing,
    kicker: safeText(title),
    title: safeText(finding),
    verdict: verdict?.verdict ?? null,
    texts: texts.filter(({ text }) => text !== safeText(finding)),
    facts: facts.filter(({ text }) => text.length <= longestFact).slice(0, mostFacts).map(plainFact),
    figure,
    notes: [title, ...blocks.flatMap(blockNotes)],
  };
}

type HeadedPart = { readonly heading: string | null; readonly blocks: readonly ReportBlock[] };

/** A chapter cut at its headings. */
function headedParts({ blocks }: ReportChapter): readonly HeadedPart[] {
  const parts: { heading: string | null; blocks: ReportBlock[] }[] = [{ heading: null, blocks: [] }];
  for (const block of blocks) {
    if (block.kind === 'heading') parts.push({ heading: block.text, blocks: [] });
    else parts.at(-1)?.blocks.push(block);
  }
  return parts.filter(({ blocks: own }, index) => own.length > 0 || (index === 0 && parts.length === 1));
}

/** One slide for the words, then one for each figure and as many as it takes for each table. */
function topicSlides(chapter: ReportChapter, { heading, blocks }: HeadedPart, t: Translate): readonly Draft[] {
  const name = safeText(heading ?? chapter.title);
  const kicker = heading === null ? null : safeText(chapter.title);
  const lead = heading === null ? leadOf(blocks) : null;
  const words = blocks.filter((block) => block.kind === 'paragraph' || block.kind === 'list' || block.kind === 'verdict');
  const texts = textsOf(words).filter(({ text }) => text !== safeText(lead ?? ''));
  const verdict = blocks.find((block) => block.kind === 'verdict')?.verdict ?? null;
  const facts = blocks.filter((block) => block.kind === 'facts').flatMap(({ rows }) => rows);
  const areFew = facts.length <= mostFacts && facts.every(({ text }) => text.length <= longestFact);
  const others = blocks.flatMap((block) => otherSlides(block, name, t));
  const factSlides = areFew || facts.length === 0 ? [] : tableSlides({ caption: name, columns: ['', ''], rows: facts.map(({ term, text }, index) => ({ id: String(index), cells: [term, text] })), align: ['start', 'start'], widths: [0.3, 0.7] }, kicker ?? name, t);
  const hasOwn = texts.length > 0 || lead !== null || verdict !== null || (areFew && facts.length > 0) || (others.length === 0 && factSlides.length === 0);
  const own: Draft = { ...nothing, kicker: lead === null ? kicker : name, title: safeText(lead ?? name), verdict, texts, facts: areFew ? facts.map(plainFact) : [], notes: [name, ...words.flatMap(blockNotes), ...facts.flatMap(({ term, text }) => textParagraphs(`${term}: ${text}`))] };
  return [...(hasOwn ? [own] : []), ...factSlides, ...others];
}

function otherSlides(block: ReportBlock, name: string, t: Translate): readonly Draft[] {
  if (block.kind === 'table') return tableSlides(block.table, name, t);
  if (block.kind !== 'figure') return [];
  const { figure } = block;
  return [{ ...nothing, kicker: name, title: safeText(figure.finding[0] ?? figure.title), figure: block, notes: blockNotes(block) }];
}

function tableSlides(table: Parameters<typeof splitTable>[0], name: string, t: Translate): readonly Draft[] {
  const pieces = splitTable(table);
  const caption = safeText(table.caption);
  return pieces.map((piece, index) => ({
    ...nothing,
    kicker: name === caption ? null : name,
    title: pieces.length === 1 ? caption : t('office.continued', { title: caption, number: String(index + 1), of: String(pieces.length) }),
    table: piece.table,
    // Cells that were cut stand whole in the notes of the first slide.
    notes: index === 0 && piece.isCut ? blockNotes({ kind: 'table', table }) : [caption],
  }));
}

function leadOf(blocks: readonly ReportBlock[]): string | null {
  const lead = blocks.find((block) => block.kind === 'paragraph' && block.tone === 'lead');
  if (lead?.kind === 'paragraph') return lead.text;
  const verdict = blocks.find((block) => block.kind === 'verdict');
  return verdict?.kind === 'verdict' && verdict.text !== '' ? verdict.text : null;
}

function textsOf(blocks: readonly ReportBlock[]): readonly SlideText[] {
  return blocks.flatMap((block): readonly SlideText[] => {
    if (block.kind === 'list') return block.items.flatMap(textParagraphs).map((text) => ({ tone: 'bullet', text }));
    if (block.kind === 'verdict') return textParagraphs(block.text).map((text) => ({ tone: 'body', text }));
    return block.kind === 'paragraph' ? textParagraphs(block.text).map((text) => ({ tone: block.tone, text })) : [];
  });
}

function plainFact({ term, text }: { readonly term: string; readonly text: string }) {
  return { term: safeText(term), text: safeText(text) };
}

/** Readers and screen readers find a slide by its title: a second one of the same words is told apart by its chapter, then by number. */
function uniqueTitle({ title, kicker }: Draft, titles: Set<string>): string {
  const wanted = title === '' ? (kicker ?? '–') : title;
  const named = kicker === null || !titles.has(wanted) ? wanted : `${kicker}: ${wanted}`;
  let unique = named;
  for (let number = 2; titles.has(unique); number += 1) unique = `${named} (${number})`;
  titles.add(unique);
  return unique;
}
