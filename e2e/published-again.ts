import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestPartOf } from '../src/model/manifest-part.ts';
import type { SiteServer } from './site-server.ts';

type Files = Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>;

const published = (path: string) => readFileSync(join(process.env['E2E_DIST'] ?? 'dist', 'dataset', path), 'utf8');

const nameOf = (text: string) => ({ bytes: Buffer.byteLength(text), sha256: createHash('sha256').update(text).digest('hex') });

/** What a publisher puts there: some files changed, and every hash up to the head. Null takes all of it back. */
export function publishAgain(site: SiteServer, paths: readonly string[], change: ((text: string) => string) | null, head: (text: string) => string = (text) => text): void {
  const parts = new Set(paths.flatMap((path) => manifestPartOf(path) ?? []));
  const root = JSON.parse(published('head.json')) as { files: Files; parts: Files };
  const answers = new Map<string, string>();
  if (change !== null) for (const path of paths) answers.set(path, change(published(path)));
  const changed = ([path, entry]: readonly [string, Files[string]]) => [path, answers.has(path) ? nameOf(answers.get(path) ?? '') : entry] as const;
  const withChanges = (files: Files): Files => Object.fromEntries(Object.entries(files).map(changed));
  for (const part of parts) {
    const names = JSON.parse(published(part)) as { files: Files };
    answers.set(part, JSON.stringify({ ...names, files: withChanges(names.files) }));
  }
  answers.set('head.json', head(JSON.stringify({ ...root, files: withChanges(root.files), parts: withChanges(root.parts) })));
  for (const [path, text] of answers) site.answer(`dataset/${path}`, change === null ? null : () => text);
  if (change === null) for (const path of paths) site.answer(`dataset/${path}`, null);
}

/** The part of the manifest that names a file; the head where it names the file itself. */
export const namingOf = (path: string): string => manifestPartOf(path) ?? 'head.json';
