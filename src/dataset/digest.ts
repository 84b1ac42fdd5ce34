/** SHA-256 in hex. Without a secure context the platform has none, and a small library is loaded instead. */
export async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  if (globalThis.crypto?.subtle === undefined) {
    const { sha256Hex } = await import('#lib/sha256.ts');
    return sha256Hex(bytes);
  }
  const hash = new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
