import { DatasetError } from '#dataset/dataset-error.ts';
import type { Locale } from '#i18n/locale.ts';
import { linkNode } from './page-node.ts';
import { node } from './node.ts';

type Place = { readonly id: string | null; readonly isDemonstration: boolean; readonly home: string };

/** Why there is nothing to see, and the way to the site: a frame is never blank. */
export function problemNodes(error: unknown, place: Place, locale: Locale): readonly Node[] {
  const { t } = locale;
  return [
    node('h1', {}, t('shell.name')),
    node('p', { role: 'alert' }, problemSentence(error, place, locale)),
    node('p', {}, linkNode(t('embed.toSite'), place.home)),
  ];
}

function problemSentence(error: unknown, { id, isDemonstration }: Place, { t }: Locale): string {
  if (id === null) return t('embed.noIndicator');
  if (!(error instanceof DatasetError)) return t('notice.unexpected.title');
  const { problem } = error;
  switch (problem.kind) {
    case 'unreachable':
      return t('notice.unreachable.title');
    case 'server-error':
      return t('notice.server-error.title');
    case 'not-published':
      return isDemonstration && problem.path === 'head.json' ? t('notice.no-demonstration.title') : t('embed.unknown', { id });
    case 'malformed':
      return t('notice.malformed.title');
    case 'tampered':
      return t('notice.tampered.title');
    case 'unknown-version':
      return t('notice.unknown-version.title');
  }
}
