import { describe, expect, it, test } from 'vitest';
import { afterKeepEvent, hasRoom, isAllKept, keepAllAtFirst, type KeepAllEvent } from './keep-all.ts';

const after = (...events: readonly KeepAllEvent[]) => events.reduce(afterKeepEvent, keepAllAtFirst);
const checked: KeepAllEvent = { kind: 'checked', keptBytes: 20, bytes: 100 };

describe('keeping all', () => {
  it('counts what comes, from what was there, and never past the whole', () => {
    const state = after(checked, { kind: 'started' }, { kind: 'kept', bytes: 50 }, { kind: 'kept', bytes: 50 });
    expect(state).toMatchObject({ step: 'keeping', keptBytes: 100, bytes: 100 });
    expect(isAllKept(state)).toBe(false);
  });

  it('is done when a look at the storage says so, not when the count does', () => {
    const state = after(checked, { kind: 'started' }, { kind: 'kept', bytes: 80 }, { kind: 'ended', outcome: null });
    expect(state.step).toBe('checking');
    expect(isAllKept(afterKeepEvent(state, { kind: 'checked', keptBytes: 100, bytes: 100 }))).toBe(true);
    expect(isAllKept(afterKeepEvent(state, { kind: 'checked', keptBytes: 99, bytes: 100 }))).toBe(false);
  });

  it('says what went wrong until the next attempt', () => {
    const failed = after(checked, { kind: 'started' }, { kind: 'ended', outcome: 'full' }, checked);
    expect(failed.outcome).toBe('full');
    expect(afterKeepEvent(failed, { kind: 'started' }).outcome).toBeNull();
  });

  it('has nothing to keep where nothing could be looked at', () => {
    expect(isAllKept(after({ kind: 'checked', keptBytes: 0, bytes: 0 }))).toBe(false);
  });
});

test.for([
  [{}, true],
  [{ quota: 100, usage: 0 }, true],
  [{ quota: 100, usage: 20 }, false],
  [{ quota: 80 }, false],
] as const)('with the room %o, 80 bytes fit: %s', ([room, expected]) => {
  expect(hasRoom(after(checked), room)).toBe(expected);
});
