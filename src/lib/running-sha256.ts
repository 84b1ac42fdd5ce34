import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { nativeHashing } from './native-hashing.ts';

/** A hash that is fed piece by piece, for contents too long to be held as one text. */
export type RunningSha256 = {
  /** Adds a text as UTF-8; a character must not be split between two pieces. */
  readonly add: (text: string) => void;
  /** The 64 hex digits of everything added. */
  readonly hex: () => string;
};

/** Starts an empty hash. */
export function runningSha256(): RunningSha256 {
  return nativeHashing === null ? portableRunningSha256() : nativeRunningSha256(nativeHashing);
}

function nativeRunningSha256({ createHash }: NonNullable<typeof nativeHashing>): RunningSha256 {
  const hash = createHash('sha256');
  return { add: (text) => void hash.update(text), hex: () => hash.copy().digest('hex') };
}

/** The same without the machine's help. */
export function portableRunningSha256(): RunningSha256 {
  const hash = sha256.create();
  return {
    add: (text) => {
      hash.update(utf8ToBytes(text));
    },
    hex: () => bytesToHex(hash.clone().digest()),
  };
}
