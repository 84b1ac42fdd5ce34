import { createRoot } from 'react-dom/client';
import { createDataset, type Dataset } from '#dataset/dataset.ts';
import { noCopyStore } from '#dataset/no-copy-store.ts';
import { packedSource } from '#dataset/packed-files.ts';
import { createDatasetClient } from '#dataset/query-client.ts';
import { saveHeldFiles } from '#panels/single/save-held-file.ts';
import { datasetChoice } from '#url/dataset-choice.ts';
import { openSearch } from '#url/place-of.ts';
import { singleFile } from '#url/single-file.ts';
import { App } from '../App.tsx';
import { loadAnewForAnotherDataset } from '../load-anew.ts';
import { loadFonts } from '../load-fonts.ts';
import { openedDataset } from '../opened-dataset.ts';
import { keepCopiesPlain } from '../plain-copy.ts';
import { createAppRouter } from '../router.tsx';
import { keepTheme } from '../theme.ts';
import { createFileHistory } from './file-history.ts';
import { heldPack, packId } from './held-pack.ts';
import { followLinksInPage } from './own-links.ts';
import '../app.css';

/** One of the two datasets this file may hold; its links name the public site where there is one. */
function heldDataset(name: 'dataset' | 'demonstration'): Dataset {
  return createDataset({ source: packedSource((pack) => heldPack(packId(name, pack))), copies: noCopyStore(), base: `${singleFile().site ?? '/'}${name}/` });
}

/** Starts the whole site out of one file: nothing is fetched, nothing is kept of the dataset. */
export function startPage(): void {
  const history = createFileHistory();
  loadFonts(history.location.pathname.slice(1, 3));
  keepTheme();
  keepCopiesPlain();
  const choice = datasetChoice(openSearch(location));
  const dataset = choice === 'opened' ? openedDataset() : heldDataset(choice === 'demonstration' ? choice : 'dataset');
  const queryClient = createDatasetClient(dataset);
  const router = createAppRouter({ queryClient, history });
  loadAnewForAnotherDataset(router, choice);
  followLinksInPage(router);
  if (choice !== 'opened') saveHeldFiles(dataset);
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no element with the id root');
  createRoot(root).render(<App queryClient={queryClient} router={router} />);
}
