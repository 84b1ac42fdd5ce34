import { describe, expect, it, test } from 'vitest';
import { scenarioChoice } from './scenarios.ts';
import { addressWithChoice, chosenIn } from './tab-choice.ts';

function memory(remembered?: string): Storage {
  const items = new Map(remembered === undefined ? [] : [['scenario', remembered]]);
  return { getItem: (key: string) => items.get(key) ?? null, setItem: (key: string, value: string) => void items.set(key, value) } as Storage;
}

describe('what is chosen for a tab, such as the scenario,', () => {
  test.each([
    ['', undefined, 'normal'],
    ['?scenario=slow', undefined, 'slow'],
    ['?scenario=slow', 'offline', 'slow'],
    ['?sort=name', 'offline', 'offline'],
    ['?scenario=nonsense', undefined, 'normal'],
    ['?scenario=toString', undefined, 'normal'],
    ['', 'from an older version', 'normal'],
  ])('by "%s" after %s is %s', (search, remembered, name) => {
    expect(chosenIn(scenarioChoice, search, memory(remembered))).toBe(name);
  });

  it('is remembered by the tab until another is chosen', () => {
    const tab = memory();
    chosenIn(scenarioChoice, '?scenario=offline', tab);
    expect(chosenIn(scenarioChoice, '', tab)).toBe('offline');
    chosenIn(scenarioChoice, '?scenario=normal', tab);
    expect(chosenIn(scenarioChoice, '', tab)).toBe('normal');
  });

  it('is set without losing the rest of the address', () => {
    expect(addressWithChoice(scenarioChoice, 'http://localhost/en?sort=name#top', 'slow')).toBe('http://localhost/en?sort=name&scenario=slow#top');
  });
});
