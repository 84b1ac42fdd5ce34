import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** A hash that is fed piece by piece, for contents too long to be held as one text. */
export type RunningSha256 = {
  /** Adds a text as UTF-8; a character must not be split between two pieces. */
  readonly add: (text: string) => void;
  /** The 64 hex digits of everything added. */
  readonly hex: () => string;
};

/** Starts an empty hash. */
export function runningSha256(): RunningSha256 {
  const hash = sha256.create();
  return {
    add: (text) => {
      hash.update(utf8ToBytes(text));
    },
    hex: () => bytesToHex(hash.clone().digest()),
  };
}
