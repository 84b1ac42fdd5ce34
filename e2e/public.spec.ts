import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { type PreviewServer, build, preview } from 'vite';
import { shippedPackages } from '../src/panels/about/shipped-packages.ts';
import { listedPackages } from '../tools/licences.ts';
import { expect, test } from './fixtures.ts';

type Bill = { readonly components: readonly { readonly name: string; readonly version: string; readonly purl: string; readonly licenses: readonly object[]; readonly hashes: readonly object[] }[] };

const dist = process.env['E2E_DIST'] ?? 'dist';

/** Every file below a folder with its bytes as text that loses nothing. */
function filesOf(folder: string): readonly { readonly path: string; readonly bytes: string }[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    // Packed copies for web servers hold what their file holds.
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return { path: relative(folder, path), bytes: readFileSync(path).toString('latin1') };
    });
}

const latin = (text: string) => Buffer.from(text).toString('latin1');

test('the built site holds no mock, no source map and no inline script', () => {
  const files = filesOf(dist);
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter(({ path }) => path.endsWith('.map') || path.includes('mockServiceWorker')).map(({ path }) => path)).toEqual([]);
  const code = files.filter(({ path }) => /\.(js|css|html)$/.test(path));
  for (const trace of ['mockServiceWorker', 'setupWorker', 'sourceMappingURL', 'INTEGRITY_CHECK_REQUEST', '/src/app/']) {
    expect(code.filter(({ bytes }) => bytes.includes(trace)).map(({ path }) => path), trace).toEqual([]);
  }
  for (const { path, bytes } of files.filter((file) => file.path.endsWith('.html'))) {
    // A block of data is read by search engines and run by nobody.
    const scripts = [...bytes.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag).filter((tag) => tag !== '<script type="application/ld+json">');
    expect(scripts.length, path).toBeGreaterThan(0);
    for (const tag of scripts) expect(tag, path).toContain('src=');
    // In tags; the code for a frame is text of the page and says it too.
    expect(bytes, path).not.toMatch(/<[^<>]*\sstyle=|<style\b/);
  }
});

test('the built site makes no code and no markup out of text, but for what its libraries hold', () => {
  const dangerous = /\binnerHTML\b|\bouterHTML\s*=|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|\beval\(|new Function\b|createContextualFragment|\bsrcdoc\b|setHTMLUnsafe|DOMParser/;
  const found = filesOf(dist).filter(({ path, bytes }) => path.endsWith('.js') && dangerous.test(bytes)).map(({ path }) => path.replace(/-[\w-]{8}\.js$/, ''));
  // React writes what a program gives it as HTML, which ours never does (a test of the sources); Recharts measures text.
  expect([...new Set(found)].filter((path) => !['assets/react', 'assets/recharts'].includes(path))).toEqual([]);
  const policies = filesOf(dist).flatMap(({ path, bytes }) => (path.endsWith('.js') ? [...bytes.matchAll(/createPolicy\(([^,]+),/g)].map(([, name]) => `${path.replace(/-[\w-]{8}\.js$/, '')}: ${name}`) : []));
  expect(new Set(policies.map((policy) => policy.split(': ')[0])).size).toBeLessThanOrEqual(2);
});

test('the built site holds no secret, no e-mail address and no path of the machine that built it', () => {
  const files = filesOf(dist);
  const holding = (pattern: RegExp, files_ = files) =>
    files_.flatMap(({ path, bytes }) => {
      const found = pattern.exec(bytes)?.[0];
      return found === undefined ? [] : [`${path}: ${found.slice(0, 60)}`];
    });
  // Licences are passed on as their authors wrote them.
  const text = files.filter(({ path }) => !/\.(?:png|woff2|zip)$/.test(path) && path !== 'licences.txt');
  expect(holding(/[\w.+-]{1,64}@(?!\d)[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|io|dev|info|la|vn|th|uk|de|fr|jp|cn|au)\b/i, text)).toEqual([]);
  expect(holding(/-----BEGIN [A-Z ]*PRIVATE KEY|\b(?:AKIA[0-9A-Z]{16}|gh[opsu]_[A-Za-z0-9]{36}|npm_[A-Za-z0-9]{36}|xox[abp]-[\w-]{10,}|sk-[A-Za-z0-9]{20,}|eyJ[\w-]{20,}\.eyJ[\w-]{20,}\.)/, text)).toEqual([]);
  expect(holding(/\/(?:home|Users)\/\w+\/|\/root\/|[A-Z]:\\+Users\\|\.\.\/[\w./-]*node_modules\/|file:\/\/\//, text)).toEqual([]);
  // What this machine knows and nobody else should: where the project lies, and the values of settings whose names say that they are secret.
  const known = [process.cwd(), ...Object.entries(process.env).flatMap(([name, value]) => (/TOKEN|SECRET|PASSWORD|API_?KEY|CREDENTIAL/i.test(name) && (value ?? '').length >= 8 ? [value ?? ''] : []))];
  for (const [index, secret] of known.entries()) expect(text.filter(({ bytes }) => bytes.includes(latin(secret))).map(({ path }) => path), `what is known number ${index}`).toEqual([]);
});

test('the page about the site lists what is in its files of others, and a bill of materials names the same', () => {
  const listed = shippedPackages.map(({ name, version }) => `${name} ${version}`);
  expect(listedPackages(readFileSync(join(dist, 'licences.txt'), 'utf8')).map(({ name, version }) => `${name} ${version}`), 'npm run licences').toEqual(listed);
  const bill = JSON.parse(readFileSync(join(dist, 'sbom.json'), 'utf8')) as Bill;
  expect(bill).toMatchObject({ bomFormat: 'CycloneDX', metadata: { component: { name: 'lao-digital-economy-tracker' } } });
  expect(bill.components.map(({ name, version }) => `${name} ${version}`).toSorted()).toEqual(listed.toSorted());
  for (const { purl, licenses, hashes } of bill.components) expect([purl.startsWith('pkg:npm/'), licenses.length > 0, hashes.length > 0]).toEqual([true, true, true]);
  expect(JSON.stringify(bill)).not.toMatch(/serialNumber|timestamp/);
});

test('the built site names no other host but the addresses of sources and of standards', () => {
  const code = filesOf(dist).filter(({ path }) => /^(index\.html|assets\/.*\.(js|css))$/.test(path));
  const hosts = new Set(code.flatMap(({ bytes }) => [...bytes.matchAll(/https?:\/\/([a-z0-9.-]+\.[a-z]{2,})/g)].map(([, host]) => host)));
  // Names of XML vocabularies (also those of office files), of the terms of the metadata and of the licence, and help pages and licences named by the libraries; none of them is ever asked (every test watches).
  const known = /(^|\.)(w3\.org|schema\.org|creativecommons\.org|react\.dev|github\.com|tanstack\.com|redux\.js\.org|redux-toolkit\.js\.org|json-schema\.org|zod\.dev|bit\.ly|fb\.me|mikemcl\.github\.io|recharts\.org|rolldown\.rs|openxmlformats\.org|schemas\.microsoft\.com|answers\.microsoft\.com|wps\.cn|purl\.org|purl\.oclc\.org|stuartk\.com|stuk\.github\.io|gitbrent\.github\.io|data\.worldbank\.org|opendatacommons\.org|spdx\.org|sdmx\.org)$/;
  expect([...hosts].filter((host) => host !== undefined && !known.test(host))).toEqual([]);
});

test('planted draft and embargoed figures reach no published byte, and stand in the full edition', () => {
  test.setTimeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), 'planted-'));
  try {
    const data = join(folder, 'data');
    cpSync('data', data, { recursive: true });
    const observations = join(data, 'observations', 'coverage-4g.csv');
    const planted = ['63.41759', '71.82463'];
    writeFileSync(
      observations,
      `${readFileSync(observations, 'utf8').trimEnd()}\nmtc,LA,2019,63.41759,,A,admin,vt-2023-03,,2026.11,,draft,planted-draft-note\n` +
        'mtc,LA,2020,71.82463,,A,admin,vt-2023-03,,2026.11,,embargo:2030-01-01T09:00:00+07:00,planted-embargo-note\n',
    );
    const notes = ['planted-draft-note', 'planted-embargo-note', '2030-01-01T09:00'];
    const publish = (to: string, ...more: readonly string[]) =>
      spawnSync('npx', ['tsx', 'src/cli/main.ts', 'publish', data, '--to', join(folder, to), ...more], { encoding: 'utf8' });
    const open = publish('public', '--public');
    expect(open.status, open.stderr).toBe(0);
    const published = filesOf(join(folder, 'public'));
    for (const secret of [...planted, ...notes]) {
      expect(published.filter(({ bytes }) => bytes.includes(latin(secret))).map(({ path }) => path), secret).toEqual([]);
    }
    // The planted values are real ones: without the filter they are there.
    expect(publish('full').status).toBe(0);
    const all = filesOf(join(folder, 'full'));
    for (const secret of planted) expect(all.filter(({ bytes }) => bytes.includes(latin(secret))).length, secret).toBeGreaterThan(0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test.describe('under another address than the root', () => {
  let folder = '';
  let server: PreviewServer | undefined;
  let address = '';

  test.beforeAll(async () => {
    test.setTimeout(180_000);
    folder = mkdtempSync(join(tmpdir(), 'tracker-'));
    // A page of each kind that the tests open.
    process.env['PRERENDER'] = 'home,indicators/coverage-4g';
    await build({ base: '/tracker/', logLevel: 'silent', build: { outDir: folder, emptyOutDir: true } });
    server = await preview({ base: '/tracker/', logLevel: 'silent', build: { outDir: folder }, preview: { port: 0, host: '127.0.0.1' } });
    address = server.resolvedUrls?.local[0] ?? '';
  });

  test.afterAll(async () => {
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test.use({ expectNoComplaint: false });

  test('pages, files and links all lie below it', async ({ page, watch }) => {
    expect(new URL(address).pathname).toBe('/tracker/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${address}en/indicators/coverage-4g`);
    await expect(page.getByRole('complementary', { name: 'Verdict' })).toContainText('Cannot say: no final value');
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Overview' }).click();
    await expect(page).toHaveURL(`${address}en`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.getByRole('link', { name: '4G mobile coverage' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('4G mobile coverage');
    await page.goto(address);
    await expect(page).toHaveURL(`${address}en`);
    expect(asked.filter((url) => !url.startsWith(address) && !/^(data|blob):/.test(url))).toEqual([]);
    // This server has another port than the one the other tests know as ours.
    expect(watch.complaints.filter((complaint) => !complaint.includes(address))).toEqual([]);
  });
});
