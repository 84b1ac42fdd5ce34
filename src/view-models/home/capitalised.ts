/** The text with a capital at its start, for a count word or name that opens a sentence; scripts without capitals stay as they are. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
