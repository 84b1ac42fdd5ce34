/** Starts a real nginx with the configuration of docs/operations.md over the built site, at the root and below /tracker/, and checks what that page promises. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { build } from 'vite';
import { screenAddresses } from '../src/url/screen-addresses.ts';
import { compressFile } from './precompress.ts';
import { openerPolicy, securityHeaders } from './security-headers.ts';
import { documentedConfiguration, nginxHere, type RunningNginx, startNginx } from './start-nginx.ts';

if (!nginxHere.isThere()) {
  console.error('This check needs nginx: install the package nginx.');
  process.exit(1);
}

let count = 0;
const problems: string[] = [];
const expectThat = (holds: boolean, sentence: string) => {
  count += 1;
  if (holds) return;
  console.log(`FAIL ${sentence}`);
  problems.push(sentence);
};

type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Buffer; readonly text: string };

/** The path goes out as it is written: dots, double slashes and percent signs included. */
function ask(address: string, path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((done, fail) => {
    const { hostname, port } = new URL(address);
    const asked = request({ hostname, port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const body = Buffer.concat(parts);
        done({ status: response.statusCode ?? 0, headers: response.headers, body, text: body.toString() });
      });
    });
    asked.on('error', fail).end();
  });
}

const isImmutable = ({ headers }: Answer) => (headers['cache-control'] ?? '').includes('immutable');

async function checkSite({ address, site }: RunningNginx, base: '/' | '/tracker/'): Promise<void> {
  const get = (path: string, headers?: Readonly<Record<string, string>>) => ask(address, `${base}${path}`, headers);
  const at = (sentence: string) => `at ${base}: ${sentence}`;
  const redirects = async (path: string, to: string, headers?: Readonly<Record<string, string>>, status = 302) => {
    const answer = await get(path, headers);
    expectThat(answer.status === status && answer.headers.location === `${base}${to}`, at(`/${path} leads to /${to} (${answer.status} ${answer.headers.location})`));
    return answer;
  };

  // Languages.
  const first = await redirects('', 'lo');
  expectThat(first.headers.vary?.includes('Accept-Language') === true && !isImmutable(first), at('the answer at / depends on the language and says so'));
  for (const [accepted, language] of [['vi-VN,vi;q=0.9,en;q=0.8', 'vi'], ['fr-FR, fr;q=0.9, en-GB;q=0.8, vi;q=0.5', 'en'], ['EN', 'en'], ['de', 'lo'], ['envy,x-lo', 'lo'], [`${'a, '.repeat(1500)}b`, 'lo']] as const) {
    await redirects('', language, { 'Accept-Language': accepted });
  }
  await redirects('?data=demonstration', 'lo?data=demonstration');
  await redirects('compare?as=index', 'vi/compare?as=index', { 'Accept-Language': 'vi' });
  await redirects('lo/', 'lo', {}, 301);
  await redirects('en/indicators/coverage-4g/?by=SEX', 'en/indicators/coverage-4g?by=SEX', {}, 301);

  // Pages.
  const home = await get('lo');
  expectThat(home.status === 200 && home.text.includes('id="root"'), at('the start page is served'));
  for (const [name, value] of Object.entries({ ...securityHeaders, ...openerPolicy('127.0.0.1') })) expectThat(home.headers[name.toLowerCase()] === value, at(`the page carries ${name}`));
  expectThat(home.headers['cache-control'] === 'no-cache', at('pages are revalidated'));
  expectThat(home.headers['server'] === 'nginx', at(`the server does not say its version`));
  const plain = await get('lo', { Host: 'tracker.test' });
  expectThat(plain.headers['cross-origin-opener-policy'] === undefined, at('over plain HTTP no header is sent that browsers refuse'));
  for (const path of screenAddresses.filter((one) => !one.includes('$'))) expectThat((await get(`vi${path === '' ? '' : `/${path}`}`)).status === 200, at(`/vi/${path} is a screen`));
  const things = ['indicators/coverage-4g', 'plans/plan-2025', 'plans/plan-2025/brief', 'programmes/programme-2', 'institutions/mtc', 'provinces/LA-VT', 'systems/eoffice', 'legal/etrans-2012', 'releases/2026.11'];
  for (const path of things) expectThat((await get(`en/${path}`)).status === 200, at(`/en/${path} is a screen`));
  const demonstration = await get('en/indicators/demo-0051?data=demonstration');
  expectThat(demonstration.status === 200 && demonstration.headers['x-robots-tag'] === 'noindex', at('a page of the demonstration is there and not indexed'));

  // What is not there.
  for (const path of ['en/nothing', 'en/indicators/nothing', 'en/indicators/demo-0051', 'fr', 'lo/goals/nothing', 'en/indicators/coverage-4g/more', 'lo/%E0%BA%A5', '%5c%5cexample']) {
    const answer = await get(path);
    expectThat(answer.status === 404 && answer.text.includes('id="root"'), at(`/${path} is a 404 with the page (${answer.status})`));
    expectThat(answer.headers['content-security-policy'] === securityHeaders['Content-Security-Policy'], at(`the 404 of /${path} carries the policy`));
  }
  for (const path of ['assets/nothing.js', 'assets', 'dataset/nothing.json', 'demonstration/nothing.json', 'dataset', '.htaccess', 'dataset/.git/config', 'wp-login.php', 'screens.nginx.bak']) {
    const answer = await get(path);
    expectThat(answer.status === 404 && !answer.text.includes('id="root"') && !isImmutable(answer), at(`/${path} is a 404 without a page, and not kept (${answer.status})`));
    expectThat(!/nginx\/\d/u.test(answer.text), at(`the 404 of /${path} does not say the version`));
  }
  for (const path of ['lo%0a', 'compare%0d%0aX-Planted:%201', 'lo%00', 'assets/../../../../etc/passwd', '%2e%2e/%2e%2e/etc/passwd', 'assets/..%2f..%2f..%2fetc/passwd']) {
    const answer = await get(path);
    expectThat([400, 404].includes(answer.status) && answer.headers['x-planted'] === undefined && !answer.text.includes('root:'), at(`/${path} is refused (${answer.status})`));
  }
  expectThat((await get('en')).headers['x-robots-tag'] === undefined, at('published pages are indexed'));
  expectThat((await ask(address, `${base}lo`, {}, 'POST')).status === 405, at('nothing can be posted'));
  const doubled = await ask(address, `/${base}/example.org/`);
  expectThat([301, 404].includes(doubled.status) && !(doubled.headers.location ?? '').startsWith('//'), at(`no address leads to another site (${doubled.headers.location})`));

  // Frames.
  const frame = await get('lo/embed/indicators/coverage-4g');
  const framePolicy = securityHeaders['Content-Security-Policy'].replace("frame-ancestors 'none'", 'frame-ancestors *');
  expectThat(frame.status === 200 && /<html lang="lo">/u.test(frame.text), at('the address of a frame gives its page'));
  expectThat(frame.headers['content-security-policy'] === framePolicy && frame.headers['cross-origin-resource-policy'] === 'cross-origin', at('other sites may frame it, and the rest of the policy is the same'));
  expectThat(frame.headers['x-robots-tag'] === 'noindex', at('pages for frames are not indexed'));
  const unknown = await get('en/embed/indicators/nothing-of-that-name');
  expectThat(unknown.status === 404 && /<html lang="en">/u.test(unknown.text) && unknown.headers['content-security-policy'] === framePolicy, at('a frame of an unknown indicator is a 404 that says so in its language'));
  expectThat((await get('vi/embed/indicators/demo-0051?data=demonstration')).status === 200, at('a frame of the demonstration is there'));
  for (const path of ['lo/embed/..%2f..%2fen/review', 'lo/embed/%2e%2e/review', 'lo//embed/../review']) {
    expectThat((await get(path)).headers['content-security-policy'] === securityHeaders['Content-Security-Policy'], at(`/${path} opens no other page to frames`));
  }

  // Files, kept and packed.
  const script = /assets\/[^" ]+\.js/u.exec(home.text)?.[0] ?? 'assets/none.js';
  expectThat(home.text.includes(`"${base}${script}`), at('the page asks for its script below the address of the site'));
  expectThat(isImmutable(await get(script)), at('hashed files are immutable'));
  const { etag = '' } = (await get(script)).headers;
  const again = await get(script, { 'If-None-Match': etag });
  expectThat(again.status === 304 && isImmutable(again), at('a file that is known is not sent again'));
  const manifest = await get('dataset/manifest.json');
  expectThat(manifest.status === 200 && manifest.headers['cache-control'] === 'no-cache' && manifest.headers['cross-origin-resource-policy'] === 'cross-origin', at('the manifest is revalidated, and others may use it'));
  expectThat(isImmutable(await get('dataset/home.json?v=0123456789abcdef')), at('files asked for by hash are immutable'));
  expectThat(!isImmutable(await get('lo?v=0123456789abcdef')) && !isImmutable(await get('dataset/home.json?v=x')), at('pages and files without a hash are not'));
  expectThat((await get('demonstration/manifest.json')).headers['x-robots-tag'] === 'noindex', at('files of the demonstration are not indexed'));
  const worker = await get('sw.js');
  expectThat(worker.status === 200 && /javascript/u.test(worker.headers['content-type'] ?? '') && worker.headers['cache-control'] === 'no-cache' && worker.headers['content-security-policy'] !== undefined, at('the service worker is a script, revalidated, with the policy'));
  expectThat((await get('site-files.json')).headers['cache-control'] === 'no-cache', at('the list of built files is revalidated'));
  for (const [path, type] of [['manifest.webmanifest', 'application/manifest+json'], ['dataset/download/observations.csv', 'text/csv; charset=utf-8'], ['dataset/download/dataset.jsonld', 'application/ld+json'], ['lo', 'text/html; charset=utf-8'], [script, 'application/javascript; charset=utf-8']] as const) {
    const { headers } = await get(path);
    expectThat(headers['content-type'] === type, at(`/${path} has its type (${headers['content-type']})`));
  }
  const unpacked = await get(script);
  expectThat((await get(script, { 'Accept-Encoding': 'gzip' })).headers['content-encoding'] === 'gzip', at('text is packed on the way where no packed file is'));
  await Promise.all(['index.html', script, 'dataset/home.json'].map((path) => compressFile(join(site, path))));
  const packings = [['gzip', 'gzip', gunzipSync], ...(nginxHere.hasBrotli() ? [['gzip, deflate, br, zstd', 'br', brotliDecompressSync] as const] : [])] as const;
  for (const [accepted, packing, unpack] of packings) {
    const packed = await get(script, { 'Accept-Encoding': accepted });
    expectThat(packed.headers['content-encoding'] === packing && packed.headers['content-length'] !== undefined && unpack(packed.body).equals(unpacked.body), at(`the file packed with ${packing} is sent as it is`));
    expectThat(packed.headers.vary?.includes('Accept-Encoding') === true && isImmutable(packed) && /javascript/u.test(packed.headers['content-type'] ?? ''), at(`the file packed with ${packing} keeps its type and caching`));
    const page = await get('lo/nothing', { 'Accept-Encoding': accepted });
    expectThat(page.status === 404 && page.headers['content-encoding'] === packing, at(`so is the page of a 404 (${packing})`));
  }
}

const dist = process.env['E2E_DIST'] ?? 'dist';
const folder = mkdtempSync(join(tmpdir(), 'tracker-'));
try {
  if (!nginxHere.hasBrotli()) console.log('Files packed by brotli are not checked: install libnginx-mod-http-brotli-static.');
  const below = join(folder, 'below');
  mkdirSync(below);
  // The published files are the same, and pages that are drawn already are not what is checked here; everything else names the address of the site.
  process.env['PRERENDER'] = '0';
  await build({ base: '/tracker/', logLevel: 'silent', build: { outDir: below, emptyOutDir: true, copyPublicDir: false } });
  for (const path of ['dataset', 'demonstration', 'theme.js', 'program.js', 'icon.svg', 'icons', 'manifest.webmanifest']) symlinkSync(resolve(dist, path), join(below, path));
  for (const [base, site] of [['/', dist], ['/tracker/', below]] as const) {
    const nginx = await startNginx(documentedConfiguration(base), site);
    try {
      await checkSite(nginx, base);
      if (base === '/tracker/') expectThat((await ask(nginx.address, '/lo')).status === 404 && (await ask(nginx.address, '/tracker')).headers.location === '/tracker/lo', 'nothing of the site lies outside of /tracker/');
    } finally {
      nginx.stop();
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`nginx: ${count - problems.length} passed, ${problems.length} failed`);
process.exitCode = problems.length === 0 ? 0 : 1;
