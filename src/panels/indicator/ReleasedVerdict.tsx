import { useSuspenseQuery } from '@tanstack/react-query';
import { releaseQuery } from '#dataset/queries.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import type { IndicatorReading } from '#view-models/indicator/indicator-reading.ts';
import { releasedVerdictText } from '#view-models/indicator/released-verdict.ts';
import { ReleaseLink } from '../ReleaseLink.tsx';

type ReleasedVerdictProps = { readonly reading: IndicatorReading; readonly verdictKey: string | undefined; readonly release: string; readonly current: string };

/** How the indicator was judged in an earlier release, with the ways to that release and to what has changed since. */
export function ReleasedVerdict({ reading, verdictKey, release, current }: ReleasedVerdictProps) {
  const { t } = useLocale();
  const { data: file } = useSuspenseQuery(releaseQuery(release));
  return (
    <p className="released-verdict">
      {releasedVerdictText(reading, file, verdictKey)} <ReleaseLink id={release} />,{' '}
      <ReleaseLink id={current} base={release} indicator={reading.file.indicator.id}>
        {t('indicator.released.since')}
      </ReleaseLink>
    </p>
  );
}
