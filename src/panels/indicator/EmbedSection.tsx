import { useId, useState } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { manifestQuery } from '#dataset/queries.ts';
import type { Language } from '#model/language.ts';
import { languages } from '#model/language.ts';
import { languageNames } from '#ui/language-names.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { embedAddress, type EmbedTheme, embedThemes } from '#url/embed-address.ts';
import { useOrigin } from '#url/use-origin.ts';
import { embedSnippet } from '#view-models/embed/embed-snippet.ts';
import type { IndicatorReading } from '#view-models/indicator/indicator-reading.ts';
import { CopyButton } from '../figure/CopyButton.tsx';

type EmbedSectionProps = { readonly reading: IndicatorReading; readonly verdictKey: string | undefined };

/** The code that shows this indicator in another site, with its choices; closed until it is asked for. */
export function EmbedSection({ reading, verdictKey }: EmbedSectionProps) {
  const { t } = useLocale();
  const { data: manifest } = useSuspenseQuery(manifestQuery());
  // No other site can show what only this browser holds.
  if (manifest.opened !== undefined) return null;
  return (
    <details className="embed-section">
      <summary>{t('embed.title')}</summary>
      <EmbedChoices reading={reading} verdictKey={verdictKey} />
    </details>
  );
}

function EmbedChoices({ reading: { file, texts }, verdictKey }: EmbedSectionProps) {
  const { t, language: own } = useLocale();
  const { data: manifest } = useSuspenseQuery(manifestQuery());
  const [language, setLanguage] = useState<Language>(own);
  const [theme, setTheme] = useState<EmbedTheme | undefined>(undefined);
  const [isPinned, setIsPinned] = useState(false);
  const codeId = useId();
  const site = `${useOrigin()}${import.meta.env.BASE_URL}`;
  const release = isPinned ? manifest.release : undefined;
  const address = embedAddress(site, language, { id: file.indicator.id, plan: verdictKey, release, theme, isDemonstration: manifest.kind === 'demonstration' });
  const code = embedSnippet({ address, title: t('shell.pageTitle', { page: texts.title }) });
  return (
    <>
      <p className="small muted">{t('embed.intro')}</p>
      <div className="embed-section__choices">
        <label>
          {t('shell.language')}{' '}
          <select value={language} onChange={({ target }) => setLanguage(languages.find((known) => known === target.value) ?? own)}>
            {languages.map((known) => (
              <option key={known} value={known} lang={known}>
                {languageNames[known]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('shell.theme')}{' '}
          <select value={theme ?? ''} onChange={({ target }) => setTheme(embedThemes.find((known) => known === target.value))}>
            <option value="">{t('shell.theme.system')}</option>
            <option value="light">{t('shell.theme.light')}</option>
            <option value="dark">{t('shell.theme.dark')}</option>
          </select>
        </label>
        <label>
          <input type="checkbox" checked={isPinned} onChange={({ target }) => setIsPinned(target.checked)} /> {t('embed.pin', { release: manifest.release })}
        </label>
      </div>
      <label htmlFor={codeId}>{t('embed.code')}</label>
      <textarea id={codeId} className="embed-section__code" readOnly rows={4} value={code} spellCheck={false} />
      <div className="actions">
        <CopyButton label={t('embed.copyCode')} text={() => code} />
        <a className="button" href={address} target="_blank" rel="noopener">
          {t('embed.preview')}
        </a>
      </div>
    </>
  );
}
