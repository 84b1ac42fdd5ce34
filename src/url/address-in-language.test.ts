import { expect, test } from 'vitest';
import { addressInLanguage } from './address-in-language.ts';

test.each([
  ['/', '/vi'],
  ['/indicators', '/vi/indicators'],
  ['/indicators/coverage-4g', '/vi/indicators/coverage-4g'],
  ['/provinces/LA-VT', '/vi/provinces/LA-VT'],
  ['/about/', '/vi/about/'],
  ['/xx', null],
  ['/xx/indicators', null],
  ['/wp-login.php', null],
])('%s lies at %s', (path, address) => {
  expect(addressInLanguage(path, 'vi')).toBe(address);
});
