import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { languages } from '../src/model/language.ts';
import { manifestPartOf } from '../src/model/manifest-part.ts';
import { kibibytes, type Measurement } from './budget.ts';

const limit = 60;

function compressed(path: string): number {
  const body = readFileSync(path);
  return path.endsWith('.woff2') ? body.length : brotliCompressSync(body).length;
}

/** Every file that a frame of one indicator loads: page, scripts, styles, fonts, head and its part of the manifest, figures, texts. */
function filesOf(dist: string, language: string, page: string): readonly string[] {
  const html = readFileSync(join(dist, language, 'embed/indicators', page), 'utf8');
  const assets = [...html.matchAll(/(?:href|src)="[^"]*?(assets\/[^"]+)"/gu)].map(([, path = '']) => join(dist, path));
  const styles = assets.filter((path) => path.endsWith('.css')).map((path) => readFileSync(path, 'utf8'));
  const fonts = styles.flatMap((text) => [...text.matchAll(/url\(['"]?([^)'"]+\.woff2)/gu)].map(([, path = '']) => join(dist, 'assets', basename(path))));
  const id = basename(page, '.html');
  const data = ['head.json', manifestPartOf(`indicators/${id}.json`) ?? '', `indicators/${id}.json`, `texts/${language}/${id}.json`].map((path) => join(dist, 'dataset', path));
  return [join(dist, language, 'embed/indicators', page), ...assets, ...fonts, ...data];
}

/** The heaviest frame of each language, compressed. */
export function measureEmbeds(dist: string): readonly Measurement[] {
  return languages.map((language) => {
    const sums = readdirSync(join(dist, language, 'embed/indicators')).map((page) => filesOf(dist, language, page).reduce((sum, path) => sum + compressed(path), 0));
    return { what: `embed ${language}, the heaviest indicator, brotli`, measured: kibibytes(Math.max(...sums)), unit: 'KB', limit, holdsNow: true };
  });
}
