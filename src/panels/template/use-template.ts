import { type QueryClient, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { observationFiles } from '#dataset/observation-files.ts';
import { manifestQuery, overviewQuery, sourceQuery } from '#dataset/queries.ts';
import { saveFile } from '#exports/save-file.ts';
import { templateName } from '#exports/template/template-name.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Saves the collection template of an institution. What writes it is fetched at the click, and works beside the page. */
export function useTemplate(): { readonly message: string; readonly isMaking: boolean; readonly save: (institution: string) => Promise<void> } {
  const { t, language } = useLocale();
  const client = useQueryClient();
  const { data: manifest } = useSuspenseQuery(manifestQuery());
  const { data: overview } = useSuspenseQuery(overviewQuery());
  const [message, setMessage] = useState('');
  const [isMaking, setIsMaking] = useState(false);

  const save = async (institution: string): Promise<void> => {
    setIsMaking(true);
    setMessage(t('collection.making'));
    try {
      const indicators = overview.indicators.filter(({ responsible }) => responsible.includes(institution)).map(({ id }) => id);
      const [files, { templateBytes }] = await Promise.all([sourceFiles(client, indicators), import('#workers/template-client.ts')]);
      const bytes = await templateBytes({ institution, language, fingerprint: manifest.fingerprint, files });
      if (bytes === null) throw new Error('nothing is asked of it');
      const name = templateName({ institution, release: manifest.release, language, isDemonstration: manifest.kind === 'demonstration' });
      saveFile(new File([bytes], name, { type: workbookType }));
      setMessage(t('collection.done', { file: name }));
    } catch {
      setMessage(t('collection.failed'));
    } finally {
      setIsMaking(false);
    }
  };
  return { message, isMaking, save };
}

/** The source files of the dataset on screen, with the values of these indicators. */
async function sourceFiles(client: QueryClient, indicators: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const [{ files }, observations] = await Promise.all([client.fetchQuery(sourceQuery()), observationFiles(client, indicators)]);
  return { ...files, ...observations };
}
