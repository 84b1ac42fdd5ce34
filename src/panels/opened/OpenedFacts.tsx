import { useEffect, useState } from 'react';
import { openOpenedDataset } from '#drafts/opened-dataset.ts';
import { plainText } from '#i18n/lao-words.ts';
import type { OpenedDataset } from '#model/opened-dataset.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { fileSize } from '#view-models/home/downloads.ts';
import { CheckFindings } from './CheckFindings.tsx';
import { pageOnly } from './page-only.ts';

type OpenedFactsProps = { readonly fingerprint: string };

/** The file an opened dataset came from, whether it was changed after it was packed, and what the check remarked. */
export function OpenedFacts({ fingerprint }: OpenedFactsProps) {
  const locale = useLocale();
  const { t } = locale;
  const about = useOpenedDataset();
  if (about === null) return null;
  const { name, size, declared, warnings, warningCount } = about;
  return (
    <dl className="open-data__facts">
      <div>
        <dt>{t('opened.here.file')}</dt>
        <dd>
          {name}, {fileSize(size, locale)}
        </dd>
      </div>
      {declared === null ? null : (
        <div>
          <dt>{t('opened.here.packed')}</dt>
          <dd>{declared === fingerprint ? t('opened.here.same') : t('opened.here.changed', { fingerprint: declared.slice(0, 8) })}</dd>
        </div>
      )}
      <div>
        <dt>{t('opened.here.check')}</dt>
        <dd>{warningCount === 0 ? t('opened.here.clean') : <Remarks warnings={warnings} warningCount={warningCount} />}</dd>
      </div>
    </dl>
  );
}

function Remarks({ warnings, warningCount }: Pick<OpenedDataset, 'warnings' | 'warningCount'>) {
  const { t, format } = useLocale();
  const said = t('opened.here.remarks', { count: warningCount });
  return (
    <details className="open-dataset__remarks">
      <summary>{said}</summary>
      <p className="small muted">
        {t('opened.findings.note')} {warnings.length < warningCount ? t('opened.findings.first', { count: format.number(warnings.length, 0) }) : null}
      </p>
      <CheckFindings caption={plainText(said)} findings={warnings} />
    </details>
  );
}

/** What this browser, or this page, knows of it; null until it is known. */
function useOpenedDataset(): OpenedDataset | null {
  const [about, setAbout] = useState<OpenedDataset | null>(pageOnly);
  // The world outside: the browser's store.
  useEffect(() => {
    if (pageOnly() !== null) return undefined;
    const store = openOpenedDataset();
    store.about().then(setAbout, () => undefined);
    return store.close;
  }, []);
  return about;
}
