/** Where a build finds its published files: beside the pages, unless the build was told otherwise. Ends in a slash. */
export function datasetBase(): string {
  const elsewhere: unknown = import.meta.env['VITE_DATASET_URL'];
  const address = typeof elsewhere === 'string' && elsewhere !== '' ? elsewhere : `${import.meta.env.BASE_URL}dataset/`;
  return address.endsWith('/') ? address : `${address}/`;
}

/** Where the demonstration stands, if the build has one: always beside the pages, whatever holds the published files. */
export function demonstrationBase(): string {
  return `${import.meta.env.BASE_URL}demonstration/`;
}
