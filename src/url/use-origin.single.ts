/** A file has no host; browsers name its origin in different words. */
export const useOrigin = (): string => 'file://';
