import { datasetBase, demonstrationBase } from '#dataset/dataset-base.ts';
import { readNewestIndicator } from '#dataset/read-newest-indicator.ts';
import { siteSource } from '#dataset/site-source.ts';
import type { Locale } from '#i18n/locale.ts';
import { plainText } from '#i18n/lao-words.ts';
import { type EmbedChoice, fullPageAddress, readEmbedAddress } from '#url/embed-address.ts';
import { embedFigure, embedPage } from '#view-models/embed/embed-page.ts';
import { pinnedRelease } from '#view-models/embed/pinned-release.ts';
import { readIndicator } from '#view-models/indicator/indicator-reading.ts';
import { head, indicator, part, texts } from './indicator-schemas.ts';
import { node } from './node.ts';
import { pageNodes } from './page-node.ts';
import { pictureNode } from './picture-node.ts';
import { problemNodes } from './problem-nodes.ts';
import { keepTheme } from './theme.ts';
import './embed.css';

/** Any width at which the figure says the same: texts do not depend on it. */
const someWidth = 640;

/** Shows one indicator inside another site's page: newest figures, no copy kept, nothing asked of any other host. */
export async function start(locale: Locale): Promise<void> {
  const choice = readEmbedAddress(location);
  keepTheme(choice?.theme);
  const main = document.querySelector('main') ?? document.body.appendChild(node('main'));
  const site = new URL(import.meta.env.BASE_URL, location.origin).href;
  main.replaceChildren(node('p', { class: 'embed__small', role: 'status' }, locale.t('shell.loading')));
  try {
    main.replaceChildren(...(await indicatorNodes(choice, site, locale)));
  } catch (error) {
    const isDemonstration = choice?.isDemonstration ?? false;
    const home = `${site}${locale.language}${isDemonstration ? '?data=demonstration' : ''}`;
    main.replaceChildren(...problemNodes(error, { id: choice?.id ?? null, isDemonstration, home }, locale));
  }
}

async function indicatorNodes(choice: EmbedChoice | null, site: string, locale: Locale): Promise<readonly Node[]> {
  if (choice === null) throw new Error('the address names no indicator');
  const source = siteSource(choice.isDemonstration ? demonstrationBase() : datasetBase());
  const newest = await readNewestIndicator(source, { id: choice.id, language: locale.language, schemas: { head, part, indicator, texts } });
  const reading = readIndicator({ ...newest, locale, verdictKey: choice.plan });
  const pin = pinnedRelease(choice.release, newest.manifest, newest.file);
  const figure = embedFigure(reading, someWidth);
  document.title = plainText(locale.t('shell.pageTitle', { page: reading.texts.title }));
  return pageNodes({
    page: embedPage(reading, newest.manifest, figure),
    released: pin.kind === 'earlier' ? await (await import('./read-released.ts')).readReleased({ source, manifest: newest.manifest, reading, release: pin.release, verdictKey: choice.plan }) : null,
    warning: pin.kind === 'unknown' ? locale.t('indicator.released.unknown', { release: pin.release }) : null,
    picture: pictureNode(reading),
    table: figure.table,
    fullPage: fullPageAddress(site, locale.language, { ...choice, release: pin.kind === 'earlier' ? pin.release : undefined }),
    locale,
  });
}

