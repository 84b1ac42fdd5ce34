import type { Manifest } from '#model/manifest.ts';
import { DemonstrationBanner } from '#ui/DemonstrationBanner.tsx';
import { OpenedBanner } from './opened/OpenedBanner.tsx';

type DatasetBannerProps = { readonly manifest: Pick<Manifest, 'kind' | 'opened' | 'release' | 'fingerprint'> };

/** Says on every screen what is not of the published dataset; nothing where it is. */
export function DatasetBanner({ manifest }: DatasetBannerProps) {
  return (
    <>
      {manifest.opened === undefined ? null : <OpenedBanner file={manifest.opened.file} manifest={manifest} />}
      {manifest.kind === 'demonstration' ? <DemonstrationBanner /> : null}
    </>
  );
}
