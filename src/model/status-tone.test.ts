import { describe, expect, it } from 'vitest';
import { ratingGroups, statuses } from './status.ts';
import { statusTone } from './status-tone.ts';

describe('the tone of a status', () => {
  it('never crosses the groups that a roll-up weighs', () => {
    const groupOfTone = { met: 'green', 'on-track': 'green', behind: 'amber', 'off-track': 'red', 'moving-away': 'red', cannot: null };
    expect(statuses.map((status) => [status, groupOfTone[statusTone(status)]])).toEqual(statuses.map((status) => [status, ratingGroups[status]]));
  });
});
