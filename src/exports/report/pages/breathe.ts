import { nextTask } from '#lib/next-task.ts';

/** Lets the page answer between two slices of work: input and painting go first. */
export function breathe(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield !== undefined) return scheduler.yield();
  return nextTask();
}
