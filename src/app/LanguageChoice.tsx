import { useEffect } from 'react';
import { preferredLanguage } from '#i18n/preferred-language.ts';
import { Link, useNavigate } from '#url/router-exports.ts';
import { languageNames } from '#ui/language-names.ts';
import { languages } from '#model/language.ts';

/** The page at `/` and at addresses without a language: three links, and the browser's language is opened. */
export function LanguageChoice() {
  const navigate = useNavigate();
  // The world outside: the browser's list of languages.
  useEffect(() => {
    if (location.pathname === import.meta.env.BASE_URL) {
      void navigate({ to: '/$lang', params: { lang: preferredLanguage(navigator.languages) }, replace: true });
    }
  }, [navigate]);
  return (
    <main className="language-choice">
      <h1>ເສດຖະກິດດິຈິຕອນ ສປປ ລາວ · Lao PDR digital economy · Kinh tế số CHDCND Lào</h1>
      <ul>
        {languages.map((language) => (
          <li key={language}>
            <Link to="/$lang" params={{ lang: language }} lang={language} className="button">
              {languageNames[language]}
            </Link>
          </li>
        ))}
      </ul>
    </main>
  );
}
