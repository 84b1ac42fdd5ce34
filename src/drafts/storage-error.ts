/** Why something is not kept: the browser lets nothing be stored here, or there is no room left. */
export type StorageProblem = 'denied' | 'full';

export class StorageError extends Error {
  readonly problem: StorageProblem;

  constructor(problem: StorageProblem, options?: ErrorOptions) {
    super(`The browser's storage is ${problem}.`, options);
    this.name = 'StorageError';
    this.problem = problem;
  }
}

/** What the browser's storage says of a failure. */
export function storageError(cause: unknown): StorageError {
  const isFull = cause instanceof DOMException && (cause.name === 'QuotaExceededError' || cause.name === 'UnknownError');
  return new StorageError(isFull ? 'full' : 'denied', { cause });
}
