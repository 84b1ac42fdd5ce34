/** Puts a text into one of `count` buckets, always the same one (FNV-1a over code units); 0 to `count` - 1. */
export function bucketOf(text: string, count: number): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  return (hash >>> 0) % count;
}
