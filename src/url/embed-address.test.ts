import { describe, expect, it } from 'vitest';
import { embedAddress, type EmbedChoice, fullPageAddress, readEmbedAddress } from './embed-address.ts';

const site = 'https://example.org/tracker/';
const read = (address: string) => readEmbedAddress(new URL(address));

describe('address of an embed', () => {
  it.each<[EmbedChoice, string]>([
    [{ id: 'coverage-4g', isDemonstration: false }, `${site}lo/embed/indicators/coverage-4g`],
    [{ id: 'coverage-4g', release: '2026.11', theme: 'dark', isDemonstration: false }, `${site}lo/embed/indicators/coverage-4g?release=2026.11&theme=dark`],
    [{ id: 'demo-met', plan: 'national/2030', isDemonstration: true }, `${site}lo/embed/indicators/demo-met?plan=national/2030&data=demonstration`],
  ])('%o is written as %s and read back', (choice, address) => {
    expect(embedAddress(site, 'lo', choice)).toBe(address);
    expect(read(address)).toEqual({ plan: undefined, release: undefined, theme: undefined, ...choice });
  });

  it('leads to the full page with the same verdict and release, whatever the theme', () => {
    expect(fullPageAddress(site, 'en', { id: 'a', plan: 'plan-2025/plan', release: '2026.05', isDemonstration: true })).toBe(
      `${site}en/indicators/a?plan=plan-2025/plan&release=2026.05&data=demonstration`,
    );
  });

  it.each([
    [`${site}lo/embed/indicators/coverage-4g.html`, 'coverage-4g'],
    [`${site}lo/embed/indicators/coverage-4g/`, 'coverage-4g'],
    [`${site}lo/embed/indicators/a%20b`, 'a b'],
    [`${site}lo/embed/indicators/100%`, '100%'],
  ])('%s names the indicator %s', (address, id) => {
    expect(read(address)?.id).toBe(id);
  });

  it('takes a bad value for no value, and an address without an indicator for none', () => {
    expect(read(`${site}lo/embed/indicators/a?theme=pink&data=other`)).toEqual({ id: 'a', plan: undefined, release: undefined, theme: undefined, isDemonstration: false });
    expect(read(`${site}lo/embed/`)).toBeNull();
    expect(read(`${site}lo/indicators/a`)).toBeNull();
  });
});
