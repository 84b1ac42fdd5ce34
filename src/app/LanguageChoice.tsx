import { useEffect } from 'react';
import { preferredLanguage } from '#i18n/preferred-language.ts';
import { type Language, languages } from '#model/language.ts';
import { languageNames } from '#ui/language-names.ts';
import { addressInLanguage } from '#url/address-in-language.ts';
import { Link, useLocation, useNavigate } from '#url/router-exports.ts';

/** The only page that stands in no language, so its words are no messages. */
const names: Readonly<Record<Language, string>> = {
  lo: 'ຄວາມຄືບໜ້າເສດຖະກິດດິຈິຕອນ ສປປ ລາວ',
  en: 'Digital Economy Progress, Lao PDR',
  vi: 'Tiến độ kinh tế số CHDCND Lào',
};

/** The page at `/` and at addresses without a language: three links. What is known lies on is opened in the browser's language. */
export function LanguageChoice() {
  const navigate = useNavigate();
  const { pathname, searchStr, hash } = useLocation();
  // The world outside: the browser's list of languages, and the document's language on a page that has none of its own.
  useEffect(() => {
    const preferred = preferredLanguage(navigator.languages);
    document.documentElement.lang = preferred;
    const address = addressInLanguage(pathname, preferred);
    if (address !== null) void navigate({ href: `${address}${searchStr}${hash === '' ? '' : `#${hash}`}`, replace: true });
  }, [navigate, pathname, searchStr, hash]);
  return (
    <>
      <title>{`${names.lo} · ${names.en} · ${names.vi}`}</title>
      <div className="hem" aria-hidden="true" />
      <main className="wrap language-choice">
        <h1>
          {languages.map((language) => (
            <span key={language} lang={language}>
              {names[language]}{' '}
            </span>
          ))}
        </h1>
        <ul>
          {languages.map((language) => (
            <li key={language}>
              <Link to="/$lang" params={{ lang: language }} lang={language} hrefLang={language} className="button">
                {languageNames[language]}
              </Link>
            </li>
          ))}
        </ul>
      </main>
    </>
  );
}
