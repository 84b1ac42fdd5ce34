/** A wait for a server that may fall silent. */
export type Listening = {
  /** Aborted when the silence lasted too long, or when whoever asked cancelled. */
  readonly signal: AbortSignal;
  /** Something has come: the silence begins anew. */
  readonly hear: () => void;
  readonly stop: () => void;
};

/** True for what a server's silence made of a request. */
export const isSilence = (cause: unknown): boolean => cause instanceof DOMException && cause.name === 'TimeoutError';

/** Listens to a server for as long as it says something at least every `milliseconds`. */
export function listenFor(milliseconds: number, cancelled: AbortSignal | undefined): Listening {
  const given = new AbortController();
  const cancel = () => given.abort(cancelled?.reason);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hear = () => {
    clearTimeout(timer);
    timer = setTimeout(() => given.abort(new DOMException('No answer', 'TimeoutError')), milliseconds);
  };
  if (cancelled?.aborted === true) cancel();
  else hear();
  cancelled?.addEventListener('abort', cancel);
  return {
    signal: given.signal,
    hear,
    stop: () => {
      clearTimeout(timer);
      cancelled?.removeEventListener('abort', cancel);
    },
  };
}
