/** Whether screens read a published file; the others are downloads, feeds and the manifest as a whole. */
export function isScreenFile(path: string): boolean {
  return path === 'download/open-data.json' || (path.endsWith('.json') && !path.startsWith('download/') && path !== 'manifest.json');
}
