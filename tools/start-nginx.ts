import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';

const modules = '/etc/nginx/modules-enabled';
const placeOfSite = '/srv/tracker/dist';
const placeOfServer = '127.0.0.1:8088';

/** Whether this machine has nginx, and whether its nginx sends files packed by brotli. */
export const nginxHere = { isThere: () => spawnSync('nginx', ['-v']).status === 0, hasBrotli: () => existsSync(join(modules, '50-mod-http-brotli-static.conf')) };

/** The configuration of docs/operations.md, for the root or, by the line that the page names, for /tracker/. */
export function documentedConfiguration(base: '/' | '/tracker/'): string {
  const page = readFileSync('docs/operations.md', 'utf8');
  const text = /```nginx\n([\s\S]*?)```/u.exec(page)?.[1] ?? '';
  if (base === '/') return text;
  const line = /^ {4}("~\^\(\?<tracker_base>\/tracker\).*)$/mu.exec(page)?.[1] ?? '';
  return text.replace(/^.*# the address of the site$/mu, () => line);
}

/** The built folder as links to its files, so that files can be laid beside them. */
function linkedSite(dist: string, to: string): void {
  for (const entry of readdirSync(dist, { withFileTypes: true, recursive: true })) {
    if (entry.isDirectory()) continue;
    const path = join(entry.parentPath, entry.name);
    const link = join(to, relative(dist, path));
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(resolve(path), link);
  }
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}

export type RunningNginx = { readonly address: string; readonly site: string; readonly stop: () => void };

/** Starts nginx with a configuration over a built folder, and waits until it answers. Packed files may be laid into `site`. */
export async function startNginx(configuration: string, dist: string): Promise<RunningNginx> {
  const folder = mkdtempSync(join(tmpdir(), 'tracker-nginx-'));
  const site = join(folder, 'site');
  linkedSite(dist, site);
  const port = await freePort();
  const text = configuration
    .replaceAll(placeOfSite, site)
    .replace(placeOfServer, `127.0.0.1:${port}`)
    .replace(nginxHere.hasBrotli() ? /^$(?!.)/u : /^.*brotli_static on;$/mu, '');
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; pid ${folder}/pid; error_log ${folder}/error.log;\n${process.getuid?.() === 0 ? 'user root;\n' : ''}include ${modules}/*.conf;\n` +
      `events {}\nhttp {\n include /etc/nginx/mime.types; access_log off; client_body_temp_path ${folder};\n${text}\n}\n`,
  );
  const nginx = spawn('nginx', ['-c', join(folder, 'nginx.conf')], { stdio: 'inherit' });
  const stop = () => {
    nginx.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  const address = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (nginx.exitCode !== null) break;
    try {
      await fetch(`${address}/`, { redirect: 'manual' });
      return { address, site, stop };
    } catch {
      await new Promise((done) => setTimeout(done, 100));
    }
  }
  stop();
  throw new Error('nginx did not answer within 10 s');
}
