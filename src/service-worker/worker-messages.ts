/** What a page says to the service worker. */
export type ToWorker =
  /** Addresses of built files the page has loaded, perhaps before the worker was there. `isSaving`: the reader asks for few bytes. */
  | { readonly kind: 'opened'; readonly addresses: readonly string[]; readonly isSaving: boolean }
  /** Which build are you, and how many windows are open? Answered through the port. */
  | { readonly kind: 'which' }
  /** The reader wants the new build now. */
  | { readonly kind: 'take-over' };

/** The answer to `which`. */
export type WorkerAnswer = { readonly entry: string; readonly windows: number };
