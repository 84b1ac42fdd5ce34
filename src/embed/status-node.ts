import type { Locale } from '#i18n/locale.ts';
import type { Status } from '#model/status.ts';
import { finalStatuses, statusBasePath, statusShapePaths, toneShapes } from '#model/status-shape.ts';
import { statusTone } from '#model/status-tone.ts';
import type { EmbedPage } from '#view-models/embed/embed-page.ts';
import { node, svgNode } from './node.ts';

type Place = Readonly<Record<'width' | 'height', number>> & { readonly x?: number; readonly y?: number };

/** The shape of a status. Decorative: the word beside it carries the meaning. */
export function statusShape(status: Status, isOutlined: boolean, place: Place): SVGElement {
  const tone = statusTone(status);
  const shape = toneShapes[tone];
  const look = isOutlined || shape === 'ring' ? 'hollow' : 'solid';
  return svgNode(
    'svg',
    { class: `shape shape--${tone} shape--${look}`, viewBox: '0 0 20 20', 'aria-hidden': 'true', ...place },
    svgNode('path', { d: statusShapePaths[shape] }),
    finalStatuses.has(status) ? svgNode('path', { class: 'shape__base', d: statusBasePath }) : null,
  );
}

/** A status as word, shape and colour together. */
function statusWord(status: Status, isOutlined: boolean, { t }: Locale, after: readonly (Node | null)[] = []): HTMLElement {
  const word = node('span', {}, t(`word.status.${status}`), ...after);
  return node('span', { class: `status status--${statusTone(status)}` }, statusShape(status, isOutlined, { width: 16, height: 16 }), word);
}

/** The verdict in one line: 'Cannot say: no final value, last known, 2024: Off track'. */
export function verdictNode({ status, reason, reasonWord, lastKnown, isDoubtful }: EmbedPage['verdict'], locale: Locale): HTMLElement {
  const { t } = locale;
  const why = reasonWord ?? (reason === null ? null : t(`word.reason.${reason}`));
  const said = statusWord(status, false, locale, [
    why === null ? null : node('span', { class: 'status__reason' }, `: ${why}`),
    isDoubtful ? node('span', { title: t('shell.confidence.d') }, ' ≈') : null,
  ]);
  if (lastKnown === null) return node('p', { class: 'embed__status' }, said);
  return node('p', { class: 'embed__status' }, said, ' ', node('span', { class: 'embed__last-known' }, `${lastKnown.label}: `, statusWord(lastKnown.status, true, locale)));
}
