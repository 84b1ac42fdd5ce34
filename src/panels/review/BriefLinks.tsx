import type { OverviewFile } from '#model/overview-file.ts';
import type { TextsFile } from '#model/texts-file.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { Link } from '#url/router-exports.ts';
import { joinedTexts } from '#view-models/joined-texts.ts';
import { shortName } from '#view-models/home/names.ts';

type BriefLinksProps = { readonly overview: OverviewFile; readonly texts: TextsFile };

/** To the one A4 page on each plan. */
export function BriefLinks({ overview: { plans }, texts }: BriefLinksProps) {
  const { t, language } = useLocale();
  const names = joinedTexts(texts).plans;
  return (
    <p className="review-head__briefs no-print">
      <span>{t('review.briefs')}</span>
      {plans.map(({ id }) => (
        <Link key={id} to="/$lang/plans/$id/brief" params={{ lang: language, id }}>
          {shortName(names, id)}
        </Link>
      ))}
    </p>
  );
}
