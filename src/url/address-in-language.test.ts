import { expect, test } from 'vitest';
import { addressInLanguage } from './address-in-language.ts';

test.each([
  ['/', '/vi'],
  ['/indicators', '/vi/indicators'],
  ['/indicators/coverage-4g', '/vi/indicators/coverage-4g'],
  ['/provinces/LA-VT', '/vi/provinces/LA-VT'],
  ['/about/', '/vi/about/'],
  ['/legal/etrans-2012', '/vi/legal/etrans-2012'],
  ['/reports/import', '/vi/reports/import'],
  ['/xx', null],
  ['/xx/indicators', null],
  ['/wp-login.php', null],
])('%s lies at %s', (path, address) => {
  expect(addressInLanguage(path, 'vi')).toBe(address);
});
