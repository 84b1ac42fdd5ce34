import { bucketOf } from '#lib/bucket-of.ts';

/** A thousand indicators are thirty a part; fewer parts would weigh on the frame of one indicator, more on home. */
const indicatorParts = 32;

const aboutIndicator = /^(?:indicators|texts\/[^/]+)\/([^/.]+)/;

/**
 * The part of the manifest that names a file; null for files at the top, which `head.json` names. All files about one indicator that a page
 * reads are in one part; other folders have a part each.
 */
export function manifestPartOf(path: string): string | null {
  const slash = path.lastIndexOf('/');
  if (slash === -1) return null;
  const indicator = aboutIndicator.exec(path)?.[1];
  if (indicator === undefined) return `manifest/${path.slice(0, slash).replaceAll('/', '-')}.json`;
  return `manifest/indicators-${String(bucketOf(indicator, indicatorParts)).padStart(2, '0')}.json`;
}
