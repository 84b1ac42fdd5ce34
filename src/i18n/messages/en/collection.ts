export const messages = {
  'collection.title': 'Collection template',
  'collection.note': 'An Excel workbook that asks an institution for the figures due, with units, allowed ranges and lists. Filled in, it comes back on this page.',
  'collection.institution': 'Institution',
  'collection.institution.choose': 'Choose an institution',
  'collection.download': 'Download the template (.xlsx)',
  'collection.downloadOwn': 'Collection template (.xlsx)',
  'collection.making': 'The template is being written.',
  'collection.done': '{file} has been saved.',
  'collection.failed': 'The template could not be written. Please try again.',
} as const;
