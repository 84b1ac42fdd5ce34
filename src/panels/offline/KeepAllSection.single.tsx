import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { manifestQuery } from '#dataset/queries.ts';
import { Section } from '#ui/Section.tsx';
import { singleFile } from '#url/single-file.ts';
import { useSingleWords } from '../single/use-single-words.ts';
import './offline.css';

/** What is in the file, what is not, and what its addresses mean. */
export function KeepAllSection() {
  return (
    <Suspense fallback={null}>
      <AboutTheFile />
    </Suspense>
  );
}

function AboutTheFile() {
  const { t } = useSingleWords();
  const { data: manifest } = useSuspenseQuery(manifestQuery());
  const { name, site, demonstration } = singleFile();
  return (
    <Section title={t('single.title')}>
      <div className="offline-keep">
        <p>{t('single.whole', { name, release: manifest.release })}</p>
        {demonstration === 'whole' ? null : <p>{t(`single.demonstration.${demonstration}`)}</p>}
        <p>{t('single.without')}</p>
        <p>{t(site === null ? 'single.addresses.file' : 'single.addresses.site')}</p>
      </div>
    </Section>
  );
}
