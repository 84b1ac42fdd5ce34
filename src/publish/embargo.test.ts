import { describe, expect, test } from 'vitest';
import { isPublic, isPublicState } from './is-public.ts';
import { releasedUntil } from './released-until.ts';

const until = releasedUntil('2026-11-21');

describe('an entry of a release as of 21 November 2026', () => {
  test.for([
    ['without a state', {}, true],
    ['published', { state: 'published' }, true],
    ['draft', { state: 'draft' }, false],
    ['embargoed to an earlier day', { embargo: '2026-11-01T09:00:00+07:00' }, true],
    ['embargoed to the morning of the as-of day', { embargo: '2026-11-21T09:00:00+07:00' }, true],
    ['embargoed to the end of that day in Vientiane', { embargo: '2026-11-22T00:00:00+07:00' }, true],
    ['embargoed to that end, told in universal time', { embargo: '2026-11-21T17:00:00Z' }, true],
    ['embargoed to a moment later', { embargo: '2026-11-22T00:00:01+07:00' }, false],
    ['embargoed to a day that has begun there only in universal time', { embargo: '2026-11-21T23:00:00Z' }, false],
    ['draft with an embargo that is over', { state: 'draft', embargo: '2026-11-01T09:00:00+07:00' }, false],
    ['embargoed to no instant at all', { embargo: 'soon' }, false],
  ] as const)('%s: public %o is %s', ([, entry, isExpected]) => {
    expect(isPublic(entry, until)).toBe(isExpected);
  });

  test.for([
    ['', true],
    ['draft', false],
    ['embargo:2026-11-21T09:00:00+07:00', true],
    ['embargo:2026-12-01T09:00:00+07:00', false],
    ['embargo:', false],
    ['Draft', false],
    ['embargoed', false],
  ] as const)('the cell %j is public: %s', ([state, isExpected]) => {
    expect(isPublicState(state, until)).toBe(isExpected);
  });
});
