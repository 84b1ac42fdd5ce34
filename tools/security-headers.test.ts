import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { securityHeaders } from './security-headers.ts';

test.for(Object.entries(securityHeaders))('the nginx configuration sends %s as the preview server does', ([name, value]) => {
  expect(readFileSync('docs/operations.md', 'utf8')).toContain(`add_header ${name} "${value}" always;`);
});
