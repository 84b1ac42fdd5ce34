/** Hands a file to the browser as a download. */
export function saveFile(file: File): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  document.body.append(link);
  link.click();
  link.remove();
  // Later, because some browsers fetch the address only after the click was handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
