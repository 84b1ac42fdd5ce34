import { useLocale } from '#ui/LocaleProvider.tsx';

/** Prints the head of the page and the list alone; the browser's own command prints all of it. */
export function PrintListButton() {
  const { t } = useLocale();
  return (
    <button type="button" className="link-button" onClick={printList}>
      {t('review.needs.print')}
    </button>
  );
}

function printList(): void {
  const { dataset } = document.documentElement;
  dataset['print'] = 'needs';
  // Some browsers return from print() before the paper is laid out.
  window.addEventListener('afterprint', () => delete dataset['print'], { once: true });
  window.print();
}
