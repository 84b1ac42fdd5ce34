import type { EmbedTheme } from '#url/embed-address.ts';

/** The appearance the embedding site asked for, else that of the reader's device, also when it changes. */
export function keepTheme(asked: EmbedTheme | undefined): void {
  const device = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    document.documentElement.dataset['theme'] = asked ?? (device.matches ? 'dark' : 'light');
  };
  apply();
  device.addEventListener('change', apply);
}
