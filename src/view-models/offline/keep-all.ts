/** Why the whole could not be kept; nothing that was kept before is lost by any of them. */
export type KeepHindrance = 'full' | 'denied' | 'line' | 'changed';

/** How far the whole site is kept on this device. Bytes are those on the device, not those on the way. */
export type KeepAllState = {
  readonly step: 'checking' | 'waiting' | 'keeping';
  readonly keptBytes: number;
  readonly bytes: number;
  /** What happened last, to be said once. */
  readonly outcome: 'cancelled' | 'removed' | KeepHindrance | null;
};

export type KeepAllEvent =
  | { readonly kind: 'checked'; readonly keptBytes: number; readonly bytes: number }
  | { readonly kind: 'started' }
  | { readonly kind: 'kept'; readonly bytes: number }
  | { readonly kind: 'ended'; readonly outcome: KeepAllState['outcome'] };

export const keepAllAtFirst: KeepAllState = { step: 'checking', keptBytes: 0, bytes: 0, outcome: null };

/** What follows from what happened. A count never passes its whole: a file may be kept by two ways at once. */
export function afterKeepEvent(state: KeepAllState, event: KeepAllEvent): KeepAllState {
  switch (event.kind) {
    case 'checked':
      return { ...state, step: 'waiting', keptBytes: event.keptBytes, bytes: event.bytes };
    case 'started':
      return { ...state, step: 'keeping', outcome: null };
    case 'kept':
      return { ...state, keptBytes: Math.min(state.bytes, state.keptBytes + event.bytes) };
    case 'ended':
      return { ...state, step: 'checking', outcome: event.outcome };
  }
}

/** Whether everything there is is kept. */
export const isAllKept = ({ step, keptBytes, bytes }: KeepAllState): boolean => step === 'waiting' && bytes > 0 && keptBytes >= bytes;

/** Browsers take more room than the bytes of the files. */
const slack = 1.1;

/** Whether what is still to come fits, as far as the browser says; one that says nothing is tried. */
export function hasRoom(state: KeepAllState, { quota, usage }: { readonly quota?: number | undefined; readonly usage?: number | undefined }): boolean {
  return quota === undefined || quota - (usage ?? 0) >= (state.bytes - state.keptBytes) * slack;
}
