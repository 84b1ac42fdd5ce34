const megabyte = 1024 * 1024;

/** What a foreign file may be at most. Files of statistics are far smaller; what is larger would only stop the machine of the reader. */
export const importLimits = {
  /** Bytes of one file as it lies on the disk. */
  fileBytes: 200 * megabyte,
  /** Bytes of a file that must lie in memory as one text: in an archive it may be longer than on the disk. */
  wholeBytes: 400 * megabyte,
  /** Bytes of everything in an archive once it is unpacked. */
  inflatedBytes: 1024 * megabyte,
  /** Unpacked bytes for each packed byte. */
  inflatedRatio: 100,
  /** Below this an entry may be as dense as it likes: a blank sheet is. */
  denseBytes: 100 * 1024,
  entries: 20_000,
  /** Cells of a workbook, or values of a text table: its lines are read one after the other, so that their length costs nothing. */
  cells: 5_000_000,
  /** Letters of one line of a text table. */
  lineLetters: 1_000_000,
  /** Letters of one quoted cell. */
  cellLetters: 200_000,
} as const;
