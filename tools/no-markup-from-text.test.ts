import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';

/** Ways in which a text becomes markup or code. */
const dangerous = /\binnerHTML\b|\bouterHTML\b|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|\beval\(|\bnew Function\b|createContextualFragment|\bsrcdoc\b|setHTMLUnsafe|parseFromString|set(?:Timeout|Interval)\(\s*['"`]/;

/** A page of its own in the browser that the command line starts: it draws a picture that `exports/` made, in which every text is escaped; and what is tried in tests. */
const exempt = ['src/cli/report-painter.ts', 'src/testing/attack-payloads.ts'];

const sources = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => relative('.', join(entry.parentPath, entry.name)).split(sep).join('/'));

test('no source makes markup or code out of a text', () => {
  const found = [...sources('src'), ...sources('mocks')].filter((path) => dangerous.test(readFileSync(path, 'utf8')));
  expect(found).toEqual(exempt);
});

test('there is one policy of trusted types, made in one place for each kind of build', () => {
  const makers = sources('src').filter((path) => readFileSync(path, 'utf8').includes('createPolicy('));
  expect(makers).toEqual(['src/workers/trusted-worker.single.ts', 'src/workers/trusted-worker.ts']);
  expect(makers.filter((path) => !/createPolicy\((?:'tracker'|policyName),/.test(readFileSync(path, 'utf8')))).toEqual([]);
});
