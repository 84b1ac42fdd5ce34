import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname, join, normalize } from 'node:path';
import { securityHeaders } from '../tools/security-headers.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** What a server, or something between it and the reader, may do in place of an answer. */
export type Fault = 'missing' | 'error' | 'loop' | 'cut' | 'silence' | 'drip' | 'endless';

/** Another answer: the file changed, or none of it. */
export type Answer = ((text: string) => string) | Fault;

/** The built site that is tested, on a server that can be taken away and can put out another build. */
export type SiteServer = {
  /** Ends in a slash. */
  readonly address: string;
  /** Takes the server away: requests find nobody. */
  readonly stop: () => Promise<void>;
  /** Brings it back at the same address. */
  readonly start: () => Promise<void>;
  /** Puts out a build with other names for all its files, as if every one had changed. */
  readonly publishBuild: (number: number) => void;
  /** Answers one path below the address in another way; null takes that back. */
  readonly answer: (path: string, change: Answer | null) => void;
  /** Bytes of endless answers that readers took. */
  readonly endlessBytes: () => number;
};

const textual = new Set(['.html', '.js', '.css', '.json', '.webmanifest']);

/** Serves the built folder as docs/operations.md asks of a web server. */
export async function startSiteServer(base = '/'): Promise<SiteServer> {
  const dist = process.env['E2E_DIST'] ?? 'dist';
  const names = new Set(readdirSync(join(dist, 'assets')));
  const changes = new Map<string, Answer>();
  let build = 1;
  let endless = 0;
  const renamed = (text: string) => text.replaceAll(/[\w$.-]+\.(?:js|css|svg|woff2)\b/gu, (name) => (names.has(name) ? `${build}-${name}` : name));
  // The page names other files, so it is another page.
  const ofBuild = (text: string) => (build === 1 ? text : renamed(text).replace(/(index\.html\W+revision\W+)/u, `$1${build}`));
  const fileOf = (path: string): string | null => {
    const found = path.startsWith('assets/') && build > 1 ? (path.startsWith(`assets/${build}-`) ? `assets/${basename(path).slice(String(build).length + 1)}` : 'gone') : path;
    const file = join(dist, normalize(found));
    if (found !== '' && existsSync(file) && statSync(file).isFile()) return file;
    return /^(?:assets|dataset|demonstration)\//u.test(path) ? null : join(dist, 'index.html');
  };
  let server: Server | null = null;
  const listen = (port: number) =>
    new Promise<number>((resolve) => {
      const listening = createServer((request, response) => {
        const path = decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname.slice(base.length));
        const change = changes.get(path);
        const file = change === 'missing' ? null : fileOf(path);
        if (file === null) return void response.writeHead(404, { ...securityHeaders, 'Content-Type': 'text/plain' }).end('Not found');
        if (typeof change === 'string' && answerWith(change, request.url ?? '/', response, (bytes) => (endless += bytes))) return;
        const extension = extname(file);
        const text = textual.has(extension) ? ofBuild(readFileSync(file, 'utf8')) : null;
        const isForever = path.startsWith('assets/') || (request.url ?? '').includes('?v=');
        response.writeHead(200, { ...securityHeaders, 'Content-Type': types[extension] ?? 'application/octet-stream', 'Cache-Control': isForever ? 'public, max-age=31536000, immutable' : 'no-cache' });
        const body = text === null ? readFileSync(file) : typeof change === 'function' ? change(text) : text;
        if (change === 'drip') dripInto(response, Buffer.from(body));
        else response.end(body);
      });
      server = listening;
      listening.listen(port, '127.0.0.1', () => resolve((listening.address() as AddressInfo).port));
    });
  const port = await listen(0);
  return {
    address: `http://127.0.0.1:${port}${base}`,
    stop: () =>
      new Promise((done) => {
        if (server === null) return done();
        server.closeAllConnections();
        server.close(() => done());
        server = null;
      }),
    start: async () => void (server === null ? await listen(port) : port),
    publishBuild: (number) => {
      build = number;
    },
    answer: (path, change) => void (change === null ? changes.delete(path) : changes.set(path, change)),
    endlessBytes: () => endless,
  };
}

/** Misbehaves; false where the file itself is to be answered. */
function answerWith(fault: Fault, url: string, response: ServerResponse, onEndless: (bytes: number) => void): boolean {
  switch (fault) {
    case 'error':
      response.writeHead(500, { 'Content-Type': 'text/plain' }).end('broken');
      return true;
    case 'loop':
      response.writeHead(302, { Location: url, 'Cache-Control': 'no-store' }).end();
      return true;
    case 'cut':
      response.writeHead(200, { 'Content-Type': 'application/json' });
      response.write('{"schemaVersion":1,', () => response.destroy());
      return true;
    case 'silence':
      return true;
    case 'endless':
      response.writeHead(200, { 'Content-Type': 'application/json' });
      pourInto(response, onEndless);
      return true;
    case 'missing':
    case 'drip':
      return false;
  }
}

/** A file in ten pieces over a second. */
function dripInto(response: ServerResponse, body: Buffer): void {
  const size = Math.ceil(body.length / 10);
  let at = 0;
  const timer = setInterval(() => {
    response.write(body.subarray(at, (at += size)));
    if (at < body.length) return;
    clearInterval(timer);
    response.end();
  }, 100);
}

/** Blanks without end, as fast as they are taken. */
function pourInto(response: ServerResponse, onBytes: (bytes: number) => void): void {
  const piece = Buffer.alloc(64_000, ' ');
  const pour = () => {
    if (response.destroyed) return;
    onBytes(piece.length);
    response.write(piece, pour);
  };
  pour();
}
