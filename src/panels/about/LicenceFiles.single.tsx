/** A page in one file has no files beside it. */
export function LicenceFiles() {
  return null;
}
