/** Serves a built site as docs/operations.md asks of a web server: brotli, cache headers, policy, screens' addresses, 404 for missing files. */
import { readFileSync, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { securityHeaders } from '../tools/security-headers.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export type StaticServer = {
  /** Without a slash at the end. */
  readonly address: string;
  /** Adds a page that is not in the folder, at a path that begins with a slash. */
  readonly addPage: (path: string, html: string) => void;
  readonly close: () => Promise<void>;
};

type Answer = { readonly body: Buffer; readonly type: string; readonly isCompressed: boolean };

function answerFor(body: Buffer, extension: string): Answer {
  const isText = extension !== '.woff2';
  const compressed = isText ? brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }) : body;
  return { body: compressed, type: types[extension] ?? 'application/octet-stream', isCompressed: isText };
}

/** Each file is compressed once, at its first request, so that compression is in no measurement after it. A site that is not ours may need other headers. */
export async function startStaticServer(folder: string, headers: Readonly<Record<string, string>> = securityHeaders): Promise<StaticServer> {
  const answers = new Map<string, Answer | null>();

  const find = (path: string): Answer | null => {
    const file = join(folder, normalize(path));
    const isFile = (place: string) => existsSync(place) && statSync(place).isFile();
    if (isFile(file)) return answerFor(readFileSync(file), extname(file));
    const page = join(file, 'index.html');
    if (isFile(page)) return answerFor(readFileSync(page), '.html');
    const mustExist = path.startsWith('/assets/') || path.startsWith('/dataset/');
    return mustExist ? null : answerFor(readFileSync(join(folder, 'index.html')), '.html');
  };

  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (!answers.has(pathname)) answers.set(pathname, find(pathname));
    const answer = answers.get(pathname) ?? null;
    if (answer === null) {
      response.writeHead(404, { ...headers, 'Content-Type': 'text/plain' }).end('Not found');
      return;
    }
    const isForever = pathname.startsWith('/assets/') || searchParams.has('v');
    response.writeHead(200, {
      ...headers,
      'Content-Type': answer.type,
      'Content-Length': answer.body.length,
      'Cache-Control': isForever ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(answer.isCompressed ? { 'Content-Encoding': 'br' } : {}),
    });
    response.end(answer.body);
  });
  return {
    address: await listening(server),
    addPage: (path, html) => void answers.set(path, answerFor(Buffer.from(html), '.html')),
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

function listening(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
}
