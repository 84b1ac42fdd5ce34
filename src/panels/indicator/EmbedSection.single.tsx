/** One file has no address that another site could show in a frame. */
export function EmbedSection() {
  return null;
}
