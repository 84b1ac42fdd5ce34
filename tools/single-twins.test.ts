import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, test } from 'vitest';

const read = (path: string): string => readFileSync(path, 'utf8');
const exported = (source: string): readonly string[] => [...source.matchAll(/^export (?:async )?(?:function|const|type|class) (\w+)/gmu)].map(([, name = '']) => name);
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((path) => join('src', path)).filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path));
const twins = sources.filter((path) => /\.single\.tsx?$/.test(path));

describe('modules of the one-file build', () => {
  it('are there', () => {
    expect(twins.length).toBeGreaterThan(3);
  });

  test.for(twins.map((path) => [path] as const))('%s stands for a module beside it and exports nothing that this lacks', ([twin]) => {
    const original = twin.replace('.single.', '.');
    expect(existsSync(original)).toBe(true);
    expect(exported(read(original))).toEqual(expect.arrayContaining([...exported(read(twin))]));
  });

  it('are asked for by name in no import', () => {
    expect(sources.filter((path) => /from '[^']*\.single\.tsx?'/.test(read(path)))).toEqual([]);
  });

  it('find an entry file for every worker, by the name of its address', () => {
    const asked = sources.flatMap((path) => [...read(path).matchAll(/from '([^']+)\?worker&url'/gu)].map(([, name = '']) => join(dirname(path), name)));
    expect(asked.length).toBeGreaterThan(2);
    expect(asked.filter((path) => !existsSync(path) || dirname(path) !== join('src', 'workers'))).toEqual([]);
  });
});
