import type { EmbedPage } from '#view-models/embed/embed-page.ts';
import type { ReleasedPage } from '#view-models/embed/released-page.ts';
import type { FigureTable } from '#view-models/figure/figure.ts';
import type { Locale } from '#i18n/locale.ts';
import { node } from './node.ts';
import { verdictNode } from './status-node.ts';
import { tableNode } from './table-node.ts';

type PageParts = {
  readonly page: EmbedPage;
  /** Present where an earlier release is pinned. */
  readonly released: ReleasedPage | null;
  /** Said where a release is pinned that is not known. */
  readonly warning: string | null;
  readonly picture: Node;
  readonly table: FigureTable;
  readonly fullPage: string;
  readonly locale: Locale;
};

/** Everything an embed shows, in reading order. */
export function pageNodes({ page, released, warning, picture, table, fullPage, locale }: PageParts): readonly Node[] {
  const { t } = locale;
  const { title, finding, verdict, unit, dated, foot, mark } = page;
  const parts = [
    mark === null ? null : node('p', { class: 'embed__mark' }, mark),
    node('h1', {}, title),
    node('p', { class: 'embed__dated' }, dated.join(' · ')),
    warning === null ? null : node('p', { class: 'embed__notice', role: 'note' }, warning),
    released === null ? null : releasedNode(released, locale),
    verdictNode(verdict, locale),
    verdict.kind === null ? null : node('p', { class: 'embed__small' }, verdict.kind),
    node('p', { class: 'embed__finding' }, finding),
    node('figure', { 'aria-label': title }, node('figcaption', { class: 'embed__small' }, unit), picture),
    tableNode(t('indicator.values.title'), table),
    node('footer', { class: 'embed__small' }, ...foot.map((line) => node('p', {}, line)), node('p', {}, linkNode(t('embed.fullPage', { site: t('shell.name') }), fullPage))),
  ];
  return parts.filter((part) => part !== null);
}

function releasedNode({ newer, title, lines, table }: ReleasedPage, { t }: Locale): HTMLElement {
  const said = lines.map((line) => node('p', {}, line));
  return node('section', { class: 'embed__notice', 'aria-label': title }, node('p', {}, newer), node('h2', {}, title), ...said, tableNode(t('embed.released.table'), table));
}

/** Leaves the frame: the site around it stays where it is. */
export function linkNode(words: string, address: string): HTMLElement {
  return node('a', { href: address, target: '_blank', rel: 'noopener' }, words);
}
