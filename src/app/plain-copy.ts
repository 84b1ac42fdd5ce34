import { plainText } from '#i18n/lao-words.ts';

/** Takes the invisible joiners out of what readers copy: they only steer line breaks on the screen. */
export function keepCopiesPlain(): void {
  document.addEventListener('copy', (event) => {
    const selected = document.getSelection()?.toString() ?? '';
    const plain = plainText(selected);
    if (plain === selected || event.clipboardData === null) return;
    event.clipboardData.setData('text/plain', plain);
    event.preventDefault();
  });
}
