import { useLocale } from '#ui/LocaleProvider.tsx';
import { datasetMarks } from '#view-models/figure/dataset-mark.ts';
import { useReleaseWords } from '../figure/use-release-words.ts';

type PrintFrameProps = { readonly name: string; readonly asOf: string };

/** On paper only: head and foot of every sheet, so that a single sheet says whose it is and of which release. */
export function PrintFrame({ name, asOf }: PrintFrameProps) {
  const locale = useLocale();
  const { t } = locale;
  const words = useReleaseWords();
  const { release, fingerprint, isUnofficial } = words;
  const standing = [...datasetMarks(words, locale), ...(isUnofficial ? [t('shell.release.standing')] : [])];
  return (
    <>
      <div className="print-frame print-frame--head" aria-hidden="true">
        <p>
          <span>{name}</span>
          <span>{asOf}</span>
        </p>
      </div>
      <div className="print-frame print-frame--foot" aria-hidden="true">
        <p>
          <span>{t('institution.print.foot', { site: t('shell.name'), release, fingerprint })}</span>
          <span>{standing.join('; ')}</span>
        </p>
      </div>
    </>
  );
}
