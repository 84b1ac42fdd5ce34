/** Writes a .br and a .gz beside every text file of a built folder, for web servers that send them as they are. `npm run compress [-- FOLDER…]` */
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { extname, join } from 'node:path';
import { argv } from 'node:process';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

const textual = new Set(['.html', '.js', '.css', '.json', '.jsonld', '.geojson', '.csv', '.xml', '.atom', '.svg', '.webmanifest', '.txt', '.md', '.ics', '.bib']);
/** Smaller files travel in one packet anyway. */
const leastBytes = 512;
/** Above this the strongest brotli takes seconds a file and saves little. */
const mostForBest = 400_000;

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const isText = (path: string): boolean => textual.has(extname(path)) && statSync(path).size >= leastBytes;

/** Writes both packed copies of a file beside it; sizes in bytes. */
export async function compressFile(path: string): Promise<Readonly<Record<'bytes' | 'brotli' | 'gzip', number>>> {
  const content = readFileSync(path);
  const quality = content.length > mostForBest ? 9 : constants.BROTLI_MAX_QUALITY;
  const small = await brotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT, [constants.BROTLI_PARAM_SIZE_HINT]: content.length } });
  const common = await gzipped(content, { level: 9 });
  writeFileSync(`${path}.br`, small);
  writeFileSync(`${path}.gz`, common);
  return { bytes: content.length, brotli: small.length, gzip: common.length };
}

/** Compresses every text file of a folder; packed copies of files that are gone are gone too. Sums in bytes. */
export async function precompress(folder: string): Promise<Readonly<Record<'files' | 'bytes' | 'brotli' | 'gzip', number>>> {
  const all = filesIn(folder);
  const known = new Set(all);
  for (const path of all) if (/\.(?:br|gz)$/u.test(path) && !known.has(path.slice(0, -3))) rmSync(path);
  const waiting = all.filter(isText);
  const sum = { files: waiting.length, bytes: 0, brotli: 0, gzip: 0 };
  const work = async () => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const sizes = await compressFile(path);
      for (const name of ['bytes', 'brotli', 'gzip'] as const) sum[name] += sizes[name];
    }
  };
  await Promise.all(Array.from({ length: Math.max(2, cpus().length) }, work));
  return sum;
}

const inKilobytes = (bytes: number) => `${Math.round(bytes / 1024).toLocaleString('en')} KB`;

if (argv[1]?.endsWith('precompress.ts') === true) {
  for (const folder of argv.length > 2 ? argv.slice(2) : ['dist']) {
    const started = performance.now();
    const { files, bytes, brotli: small, gzip: common } = await precompress(folder);
    console.log(`${folder}: ${files} text files, ${inKilobytes(bytes)}; brotli ${inKilobytes(small)}, gzip ${inKilobytes(common)}; ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
}
