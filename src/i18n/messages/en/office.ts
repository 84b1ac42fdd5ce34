/** Words of Word and PowerPoint files that the report itself does not say. */
export const messages = {
  'office.figure': 'Figure',
  'office.table': 'Table',
  'office.continued': '{title} ({number} of {of})',
  'office.inNotes': 'The whole text is in the notes.',
} as const;
