import type { ForeignEvent } from '../format-reader.ts';
import { ForeignFault } from './foreign-fault.ts';

/** The same events; where the file itself breaks off, the last one is the finding that says so. Every reader that opens archives is read through this. */
export async function* readSafely(events: AsyncIterable<ForeignEvent>): AsyncGenerator<ForeignEvent> {
  try {
    yield* events;
  } catch (error) {
    if (!(error instanceof ForeignFault)) throw error;
    yield { kind: 'finding', finding: error.finding };
  }
}
