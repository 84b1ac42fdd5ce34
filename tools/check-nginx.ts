/** Starts a real nginx with the configuration of docs/operations.md over the built site and checks what that page promises. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { securityHeaders } from './security-headers.ts';

if (spawnSync('nginx', ['-v']).status !== 0) {
  console.error('This check needs nginx: install the package nginx.');
  process.exit(1);
}

const address = 'http://127.0.0.1:8088';
const blocks = [...readFileSync('docs/operations.md', 'utf8').matchAll(/```nginx\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');
const [server = '', map = ''] = blocks;
const folder = mkdtempSync(join(tmpdir(), 'tracker-nginx-'));
writeFileSync(
  join(folder, 'nginx.conf'),
  `daemon off; pid ${folder}/pid; error_log ${folder}/error.log;\n${process.getuid?.() === 0 ? 'user root;\n' : ''}` +
    `events {}\nhttp {\n include /etc/nginx/mime.types; access_log off; client_body_temp_path ${folder};\n${map}\n` +
    `${server.replace('/srv/tracker/dist', resolve(process.env['E2E_DIST'] ?? 'dist'))}\n}\n`,
);
const nginx = spawn('nginx', ['-c', join(folder, 'nginx.conf')], { stdio: 'inherit' });

const problems: string[] = [];
const expectThat = (holds: boolean, sentence: string) => {
  console.log(`${holds ? 'ok  ' : 'FAIL'} ${sentence}`);
  if (!holds) problems.push(sentence);
};

async function untilItAnswers(): Promise<void> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    try {
      await fetch(`${address}/`);
      return;
    } catch {
      await new Promise((done) => setTimeout(done, 100));
    }
  }
  throw new Error('nginx did not answer within 5 s');
}

try {
  await untilItAnswers();
  const get = (path: string) => fetch(address + path, { headers: { 'Accept-Encoding': 'gzip' } });
  const home = await get('/');
  const html = await home.text();
  expectThat(home.status === 200 && html.includes('id="root"'), 'the start page is served');
  for (const [name, value] of Object.entries(securityHeaders)) expectThat(home.headers.get(name) === value, `the page carries ${name}`);
  expectThat(home.headers.get('cache-control') === 'no-cache', 'pages are revalidated');
  const screen = await get('/lo/indicators/coverage-4g');
  expectThat(screen.status === 200 && (await screen.text()) === html, 'the address of a screen gives the page');
  const asset = /assets\/[^"]+\.js/.exec(html)?.[0] ?? 'assets/none.js';
  const script = await get(`/${asset}`);
  expectThat(script.status === 200 && (script.headers.get('cache-control') ?? '').includes('immutable'), 'hashed assets are immutable');
  expectThat(script.headers.get('content-encoding') === 'gzip', 'text is compressed');
  const manifest = await get('/dataset/manifest.json');
  expectThat(manifest.status === 200 && manifest.headers.get('cache-control') === 'no-cache', 'the manifest is revalidated');
  const versioned = await get('/dataset/home.json?v=0123456789abcdef');
  expectThat(versioned.status === 200 && (versioned.headers.get('cache-control') ?? '').includes('immutable'), 'files asked for by hash are immutable');
  expectThat((await get('/dataset/nothing.json')).status === 404, 'a missing dataset file is a 404');
  expectThat((await get('/demonstration/nothing.json')).status === 404, 'a missing file of the demonstration is a 404');
  expectThat((await get('/demonstration/manifest.json')).headers.get('x-robots-tag') === 'noindex', 'files of the demonstration are not indexed');
  expectThat((await get('/en?data=demonstration')).headers.get('x-robots-tag') === 'noindex', 'pages of the demonstration are not indexed');
  expectThat(home.headers.get('x-robots-tag') === null && !manifest.headers.has('x-robots-tag'), 'published pages and files are indexed');
  expectThat((await get('/assets/nothing.js')).status === 404, 'a missing asset is a 404');
} finally {
  nginx.kill();
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
