import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openerPolicy, securityHeaders, securityHeadersOf } from './security-headers.ts';

test.for(Object.entries(securityHeaders))('the nginx configuration sends %s as the preview server does', ([name, value]) => {
  // Who may frame a page, and who may use a file, depends on which it is.
  const inNginx = name === 'Cross-Origin-Resource-Policy' ? '$tracker_users' : `"${value.replace("frame-ancestors 'none'", 'frame-ancestors $tracker_frames')}"`;
  expect(readFileSync('docs/operations.md', 'utf8')).toContain(`add_header ${name} ${inNginx} always;`);
});

test.for([
  ['lo/embed/indicators/coverage-4g', '*'],
  ['en/embed', '*'],
  ['lo/embedded', "'none'"],
  ['lo/indicators/coverage-4g', "'none'"],
  ['embed/lo', "'none'"],
  ['', "'none'"],
] as const)('the address %s may be framed by %s, and everything else is as strict', ([address, by]) => {
  const policy = securityHeadersOf(address)['Content-Security-Policy'] ?? '';
  expect(policy).toBe(securityHeaders['Content-Security-Policy'].replace("frame-ancestors 'none'", `frame-ancestors ${by}`));
});

test.for([
  ['dataset/manifest.json', 'cross-origin'],
  ['en/embed/indicators/coverage-4g', 'cross-origin'],
  ['en/data', 'same-origin'],
  ['assets/index.js', 'same-origin'],
] as const)('the address %s may be used by pages of %s', ([address, by]) => {
  expect(securityHeadersOf(address)['Cross-Origin-Resource-Policy']).toBe(by);
});

test('windows of other sites are kept apart where browsers take that header', () => {
  expect(['127.0.0.1:4273', 'localhost', 'tracker.test:80', '127.0.0.1.example.org', ''].map((host) => Object.values(openerPolicy(host)))).toEqual([['same-origin'], ['same-origin'], [], [], []]);
});
