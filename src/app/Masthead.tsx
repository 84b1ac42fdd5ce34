import type { Language } from '#model/language.ts';
import { languages } from '#model/language.ts';
import { useUiStore } from '#state/ui-store.ts';
import { languageNames } from '#ui/language-names.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { Link } from '#url/router-exports.ts';

/** The screens of the main navigation beside the overview. */
const screens = [
  ['/$lang/indicators', 'shell.indicators'],
  ['/$lang/provinces', 'shell.provinces'],
  ['/$lang/review', 'shell.review'],
  ['/$lang/reports', 'shell.reports'],
  ['/$lang/systems', 'shell.systems'],
  ['/$lang/legal', 'shell.laws'],
  ['/$lang/methodology', 'shell.method'],
] as const;

type MastheadProps = { readonly language: Language };

/** Name, main navigation and language switch. The switch keeps the place: only the language in the address changes. */
export function Masthead({ language }: MastheadProps) {
  const { t } = useLocale();
  const isMenuOpen = useUiStore((state) => state.isMenuOpen);
  const toggleMenu = useUiStore((state) => state.toggleMenu);
  const closeMenu = useUiStore((state) => state.closeMenu);
  return (
    <div className="masthead">
      <Link className="masthead__name" to="/$lang" params={{ lang: language }} onClick={closeMenu}>
        <b>{t('shell.name')}</b>
        <span>{t('shell.subtitle')}</span>
      </Link>
      <button type="button" className="button masthead__menu no-print" aria-expanded={isMenuOpen} aria-controls="navigation" onClick={toggleMenu}>
        {isMenuOpen ? t('shell.close') : t('shell.menu')}
      </button>
      <nav id="navigation" className={isMenuOpen ? 'masthead__nav masthead__nav--open no-print' : 'masthead__nav no-print'} aria-label={t('shell.navigation')}>
        <Link to="/$lang" params={{ lang: language }} activeOptions={{ exact: true, includeSearch: false }} onClick={closeMenu}>
          {t('shell.overview')}
        </Link>
        {screens.map(([to, name]) => (
          <Link key={to} to={to} params={{ lang: language }} activeOptions={{ includeSearch: false }} onClick={closeMenu}>
            {t(name)}
          </Link>
        ))}
      </nav>
      <div className="language-switch no-print" role="group" aria-label={t('shell.language')}>
        {languages.map((other) => (
          <Link key={other} to="." params={{ lang: other }} search hash={(hash) => hash ?? ''} lang={other} resetScroll={false}
            {...(other === language ? { 'aria-current': 'true' as const } : {})}>
            {languageNames[other]}
          </Link>
        ))}
      </div>
    </div>
  );
}
