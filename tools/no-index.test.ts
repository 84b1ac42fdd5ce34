import { expect, test } from 'vitest';
import { robotsHeader } from './no-index.ts';

test.for([
  ['demonstration/manifest.json', 'noindex'],
  ['demonstration/indicators/demo-met.json?v=0123', 'noindex'],
  ['en?data=demonstration', 'noindex'],
  ['en/indicators?q=4G&data=demonstration', 'noindex'],
  ['en/indicators?data=demonstration&q=4G', 'noindex'],
  ['lo/embed/indicators/coverage-4g', 'noindex'],
  ['lo/embedded', null],
  ['en', null],
  ['en/indicators?q=demonstration', null],
  ['en?data=demonstrations', null],
  ['dataset/manifest.json', null],
] as const)('the address %s is sent with the robots header %s', ([address, header]) => {
  expect(robotsHeader(address)).toBe(header);
});
