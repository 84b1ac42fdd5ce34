import { describe, expect, it } from 'vitest';
import { idsOfScreens } from './screen-ids.ts';
import { screenList, withoutLanguage } from './screen-list.ts';

const files: Readonly<Record<string, unknown>> = {
  'overview.json': {
    indicators: [{ id: 'coverage-4g' }, { id: '.*' }],
    plans: [{ id: 'plan-2025' }],
    institutions: [],
    framework: [{ id: 'pillar-1', kind: 'pillar' }],
  },
  'provinces.json': { areas: [{ id: 'LA-VT' }] },
  'reviews.json': { reviews: [] },
  'systems.json': { systems: [] },
  'legal.json': { texts: [] },
  'releases.json': { releases: [{ id: '2026.11' }] },
};
const published = idsOfScreens((path) => files[path]);
const many = { indicators: Array.from({ length: 1000 }, (_, index) => `demo-${index}`) };
const lines = screenList(published, many).trim().split('\n').map((line) => /^"~(.+)" (\S+);$/u.exec(line) ?? []);

/** What nginx finds: the value of the first pattern that fits. */
const found = (path: string, asked = '') => lines.find(([, pattern = '(?!)']) => new RegExp(pattern, 'u').test(`${asked} ${path}`))?.[2] ?? null;

describe('the list of screens for nginx', () => {
  it.each(['/lo', '/vi/compare', '/en/reports/import', '/lo/indicators/coverage-4g', '/en/plans/plan-2025/brief', '/lo/provinces/LA-VT', '/lo/provinces/la-vt', '/en/releases/2026.11'])('%s is a screen', (path) => {
    expect(found(path)).toBe('/index.html');
  });

  it.each(['/', '/fr', '/lo/', '/lo/nothing', '/lo/indicators/nothing', '/lo/indicators/coverage-4g/more', '/en/releases/2026x11', '/lo/goals/goal-1', '/lo/indicators/demo-7', '/LO/compare'])('%s is none', (path) => {
    expect(found(path)).toBeNull();
  });

  it('knows an address that only lacks the language', () => {
    expect(['/compare', '/indicators/coverage-4g', '/indicators/nothing'].map((path) => found(path))).toEqual([withoutLanguage, withoutLanguage, null]);
  });

  it('knows things of the demonstration where the demonstration is asked for', () => {
    expect(found('/lo/indicators/demo-7', 'demonstration')).toBe('/index.html');
    expect(found('/vi/embed/indicators/demo-999', 'demonstration')).toBe('/vi/embed/index.html');
    expect(found('/vi/embed/indicators/demo-999')).toBeNull();
  });

  it('holds no word that nginx would refuse, and no pattern from the dataset', () => {
    expect(Math.max(...lines.map(([line = '']) => line.length))).toBeLessThan(4096);
    expect(published['indicators']).toEqual(['coverage-4g']);
  });
});
