/** One file needs no line: whatever the device has, all is here. */
export const useIsOnline = (): boolean => true;

/** It opens without a line too. */
export const hasSiteWorker = (): boolean => true;
