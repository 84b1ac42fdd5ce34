import { themes, useUiStore } from '#state/ui-store.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';

/** Light, dark or as the device: kept in the browser, never in the address. */
export function ThemeChoice() {
  const { t } = useLocale();
  const theme = useUiStore((state) => state.theme);
  const chooseTheme = useUiStore((state) => state.chooseTheme);
  return (
    <fieldset className="theme-choice no-print">
      <legend>{t('shell.theme')}</legend>
      {themes.map((choice) => (
        <label key={choice}>
          <input type="radio" name="theme" value={choice} checked={theme === choice} onChange={() => chooseTheme(choice)} />
          {t(`shell.theme.${choice}`)}
        </label>
      ))}
    </fieldset>
  );
}
