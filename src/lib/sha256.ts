import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { nativeHashing } from './native-hashing.ts';

/** SHA-256 as 64 hex digits; a text is hashed as UTF-8. Synchronous, and the same where crypto.subtle is missing. */
export function sha256Hex(content: string | Uint8Array): string {
  return nativeHashing === null ? portableSha256Hex(content) : nativeHashing.createHash('sha256').update(content).digest('hex');
}

/** The same without the machine's help. */
export function portableSha256Hex(content: string | Uint8Array): string {
  return bytesToHex(sha256(typeof content === 'string' ? utf8ToBytes(content) : content));
}
