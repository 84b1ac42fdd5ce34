/** A dataset as bibliographies name it. Texts are plain, without joiners. */
export type CitedDataset = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** The day the figures stand for, as 2026-11-21. */
  readonly asOf: string;
  readonly release: string;
  readonly fingerprint: string;
  readonly address: string;
  readonly language: string;
  /** What has to be said with it: standing, licence, demonstration. */
  readonly notes: readonly string[];
};
