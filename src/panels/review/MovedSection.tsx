import { useSuspenseQuery } from '@tanstack/react-query';
import { releaseQuery } from '#dataset/queries.ts';
import type { ReleasesFile } from '#model/releases-file.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { Section } from '#ui/Section.tsx';
import type { ReviewSearch } from '#url/review-search.ts';
import { comparedRelease } from '#view-models/review/compared-release.ts';
import { comparedWords } from '#view-models/review/compared-words.ts';
import { movedRows } from '#view-models/review/moved.ts';
import type { ReviewFiles } from '#view-models/review/review-page.ts';
import { MoreLink } from './MoreLink.tsx';
import { MovedRowView } from './MovedRowView.tsx';

type MovedSectionProps = { readonly files: ReviewFiles; readonly releases: ReleasesFile; readonly search: ReviewSearch };

/** Verdicts that moved since the release of the newest review, each with its cause. */
export function MovedSection({ files, releases, search }: MovedSectionProps) {
  const locale = useLocale();
  const compared = comparedRelease(files.reviews, releases, files.release);
  const { title, against } = comparedWords(compared, locale);
  return (
    <Section className="moved-section" title={title}>
      <p className="moved__against">{against}</p>
      {compared.release === null ? null : <Moves base={compared.release} files={files} search={search} />}
    </Section>
  );
}

type MovesProps = { readonly base: string; readonly files: ReviewFiles; readonly search: ReviewSearch };

const firstMoves = 6;

function Moves({ base, files: { release, texts }, search }: MovesProps) {
  const locale = useLocale();
  const { t } = locale;
  const { data: before } = useSuspenseQuery(releaseQuery(base));
  const rows = movedRows({ before, after: release, texts, locale });
  const isShort = search.moves !== 'all' && rows.length > firstMoves;
  if (rows.length === 0) return <p className="muted">{t('review.moved.nothing')}</p>;
  return (
    <>
      <ul className={isShort ? 'moved moved--short' : 'moved'}>
        {rows.map((row) => (
          <MovedRowView key={row.key} row={row} />
        ))}
      </ul>
      {rows.length > firstMoves ? (
        <MoreLink search={{ ...search, moves: isShort ? 'all' : undefined }}>
          {isShort ? t('review.moved.all', { count: rows.length }) : t('review.moved.fewer', { count: firstMoves })}
        </MoreLink>
      ) : null}
    </>
  );
}
