import { type Theme, themes, useUiStore } from '#state/ui-store.ts';

const isTheme = (value: unknown): value is Theme => themes.some((theme) => theme === value);

/** Keeps the document's theme, the reader's choice and the device in step. Runs once, in the browser. */
export function keepTheme(): void {
  const device = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    const { theme } = useUiStore.getState();
    document.documentElement.dataset['theme'] = theme === 'dark' || (theme === 'system' && device.matches) ? 'dark' : 'light';
  };
  const remember = (theme: Theme) => {
    try {
      localStorage.setItem('theme', theme);
    } catch {
      // Storage may be closed to this page; the choice then lasts as long as the page.
    }
  };
  try {
    const kept = localStorage.getItem('theme');
    if (isTheme(kept)) useUiStore.getState().chooseTheme(kept);
  } catch {
    // As above.
  }
  apply();
  device.addEventListener('change', apply);
  useUiStore.subscribe((state, before) => {
    if (state.theme === before.theme) return;
    remember(state.theme);
    apply();
  });
}
