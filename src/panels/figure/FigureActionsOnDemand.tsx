import { type ComponentType, type RefCallback, useState } from 'react';
import { plainText } from '#i18n/lao-words.ts';
import type { MessageArea } from '#i18n/catalogue.ts';
import { loadLocale } from '#i18n/load-locale.ts';
import type { Locale } from '#i18n/locale.ts';
import { LocaleProvider, useLocale } from '#ui/LocaleProvider.tsx';
import type { Figure } from '#view-models/figure/figure.ts';

type FigureActionsOnDemandProps = {
  /** Words of the button that stands for the actions until they are asked for. */
  readonly label: string;
  /** Name of the figure. */
  readonly of: string;
  /** Message areas of the page, which the figure speaks with. */
  readonly areas: readonly MessageArea[];
  readonly figure: (locale: Locale) => Promise<Figure>;
};

type Loaded = { readonly Actions: ComponentType<{ readonly figure: Figure }>; readonly figure: Figure; readonly locale: Locale };

/** The actions of a figure on a page that must be light: their code, words and figure are fetched at the first use. */
export function FigureActionsOnDemand({ label, of, areas, figure }: FigureActionsOnDemandProps) {
  const { language, t } = useLocale();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [hasFailed, setHasFailed] = useState(false);

  const load = async (): Promise<void> => {
    try {
      const [{ FigureActions }, locale] = await Promise.all([import('./FigureActions.tsx'), loadLocale(language, [...areas, 'figure'])]);
      setLoaded({ Actions: FigureActions, locale, figure: await figure(locale) });
    } catch {
      setHasFailed(true);
    }
  };

  if (loaded !== null) {
    return (
      <div ref={focusFirst}>
        <LocaleProvider locale={loaded.locale}>
          <loaded.Actions figure={loaded.figure} />
        </LocaleProvider>
      </div>
    );
  }
  return (
    <p className="figure-actions-waiting no-print">
      <button type="button" className="link-button" aria-label={plainText(`${label}: ${of}`)} onClick={() => void load()}>
        {label}
      </button>
      <span role="status">{hasFailed ? ` ${t('notice.unexpected.text')}` : ''}</span>
    </p>
  );
}

/** The button that was pressed is gone: the first action takes its place for the keyboard, too. */
const focusFirst: RefCallback<HTMLElement> = (element) => {
  element?.querySelector('button')?.focus();
};
