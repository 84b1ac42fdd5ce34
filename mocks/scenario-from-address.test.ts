import { describe, expect, it, test } from 'vitest';
import { addressWithScenario, scenarioFromAddress } from './scenario-from-address.ts';

function memory(remembered?: string): Storage {
  const items = new Map(remembered === undefined ? [] : [['scenario', remembered]]);
  return { getItem: (key: string) => items.get(key) ?? null, setItem: (key: string, value: string) => void items.set(key, value) } as Storage;
}

describe('the scenario of a page', () => {
  test.each([
    ['', undefined, 'normal'],
    ['?scenario=slow', undefined, 'slow'],
    ['?scenario=slow', 'offline', 'slow'],
    ['?sort=name', 'offline', 'offline'],
    ['?scenario=nonsense', undefined, 'normal'],
    ['?scenario=toString', undefined, 'normal'],
    ['', 'from an older version', 'normal'],
  ])('of "%s" after %s is %s', (search, remembered, name) => {
    expect(scenarioFromAddress(search, memory(remembered))).toBe(name);
  });

  it('is remembered by the tab until another is chosen', () => {
    const tab = memory();
    scenarioFromAddress('?scenario=offline', tab);
    expect(scenarioFromAddress('', tab)).toBe('offline');
    scenarioFromAddress('?scenario=normal', tab);
    expect(scenarioFromAddress('', tab)).toBe('normal');
  });

  it('is set without losing the rest of the address', () => {
    expect(addressWithScenario('http://localhost/en?sort=name#top', 'slow')).toBe('http://localhost/en?sort=name&scenario=slow#top');
  });
});
