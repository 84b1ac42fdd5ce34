const signature = 0x04_03_4b_50;

type Asked = { readonly offset: number; readonly nameBytes: Uint8Array; readonly packedSize: number; readonly before: number };

/** What stands before the packed bytes of a file, and where these lie; null if it is not the file that the list means. */
export function dataOf(
  bytes: Uint8Array,
  view: DataView,
  { offset, nameBytes, packedSize, before }: Asked,
): { readonly from: number; readonly to: number; readonly method: number; readonly isEncrypted: boolean } | null {
  if (offset + 30 > before || view.getUint32(offset, true) !== signature) return null;
  const [flags, method] = [6, 8].map((place) => view.getUint16(offset + place, true)) as [number, number];
  const [nameLength, extraLength] = [26, 28].map((place) => view.getUint16(offset + place, true)) as [number, number];
  const from = offset + 30 + nameLength + extraLength;
  const to = from + packedSize;
  if (to > before || nameLength !== nameBytes.length || nameBytes.some((byte, index) => bytes[offset + 30 + index] !== byte)) return null;
  return { from, to, method, isEncrypted: (flags & 1) !== 0 };
}
