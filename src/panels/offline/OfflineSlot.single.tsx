import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense, useEffect, useState } from 'react';
import { manifestQuery } from '#dataset/queries.ts';
import { singleFile } from '#url/single-file.ts';
import { DatasetErrorBoundary } from '../DatasetErrorBoundary.tsx';
import { absentFile } from '../single/save-held-file.ts';
import { useSingleWords } from '../single/use-single-words.ts';
import '../single/single.css';

/** In the place of all that has to do with being without a line: what this file holds, and where newer figures are. */
export function OfflineSlot() {
  return (
    <DatasetErrorBoundary fallback={null}>
      <Suspense fallback={null}>
        <WhatThisHolds />
      </Suspense>
    </DatasetErrorBoundary>
  );
}

function WhatThisHolds() {
  const { t, format } = useSingleWords();
  const { data: manifest } = useSuspenseQuery(manifestQuery());
  const { site } = singleFile();
  const absent = useAbsentFile();
  return (
    <aside className="footer single-note" aria-label={t('single.title')}>
      <div className="wrap">
        <p>
          {t('single.holds', { release: manifest.release, date: format.day(manifest.asOf) })}{' '}
          {site === null ? t('single.ask') : <a href={site} rel="noreferrer">{t('single.newer')}</a>}
        </p>
        <p role="status">{absent === null ? null : t('single.download.absent', { name: absent })}</p>
      </div>
    </aside>
  );
}

/** The name of the last file that was asked for and is not here. */
function useAbsentFile(): string | null {
  const [name, setName] = useState<string | null>(null);
  // The document: links outside of this part ask for files.
  useEffect(() => {
    const listen = (event: Event): void => setName(event instanceof CustomEvent ? String(event.detail) : null);
    document.addEventListener(absentFile, listen);
    return () => document.removeEventListener(absentFile, listen);
  }, []);
  return name;
}
