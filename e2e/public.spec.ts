import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { type PreviewServer, build, preview } from 'vite';
import { expect, test } from './fixtures.ts';

const dist = process.env['E2E_DIST'] ?? 'dist';

/** Every file below a folder with its bytes as text that loses nothing. */
function filesOf(folder: string): readonly { readonly path: string; readonly bytes: string }[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
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
    expect(bytes, path).not.toMatch(/\sstyle=|<style\b/);
  }
});

test('the built site names no other host but the addresses of sources and of standards', () => {
  const code = filesOf(dist).filter(({ path }) => /^(index\.html|assets\/.*\.(js|css))$/.test(path));
  const hosts = new Set(code.flatMap(({ bytes }) => [...bytes.matchAll(/https?:\/\/([a-z0-9.-]+\.[a-z]{2,})/g)].map(([, host]) => host)));
  // Names of XML vocabularies, of the terms of the metadata and of the licence, and the help pages in messages of the libraries; none of them is ever asked (every test watches).
  const known = /(^|\.)(w3\.org|schema\.org|creativecommons\.org|react\.dev|github\.com|tanstack\.com|redux\.js\.org|redux-toolkit\.js\.org|json-schema\.org|zod\.dev|bit\.ly|fb\.me|mikemcl\.github\.io|recharts\.org)$/;
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
