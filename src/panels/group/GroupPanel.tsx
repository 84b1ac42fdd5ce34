import { useMemo } from 'react';
import { plainText } from '#i18n/lao-words.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { groupPage } from '#view-models/groups/group-page.ts';
import { Breadcrumbs } from '../Breadcrumbs.tsx';
import { type GroupKind, GroupLink } from '../GroupLink.tsx';
import { CountStrip } from '../home/CountStrip.tsx';
import { NotFound } from '../NotFound.tsx';
import { BriefLink } from './BriefLink.tsx';
import { CoverageSection } from './CoverageSection.tsx';
import { DistributionSection } from './DistributionSection.tsx';
import { EmptyGroup } from './EmptyGroup.tsx';
import { GroupTableLink } from './GroupTableLink.tsx';
import { MeanSection } from './MeanSection.tsx';
import { MultiplesSection } from './MultiplesSection.tsx';
import { PartsSections } from './PartsSections.tsx';
import { useOverview } from './use-overview.ts';
import { WorstSection } from './WorstSection.tsx';
import '../home/home.css';
import './group.css';

type GroupPanelProps = { readonly kind: GroupKind; readonly id: string };

/** One group: its distribution, its worst case, its coverage, and every indicator on one time axis. */
export function GroupPanel({ kind, id }: GroupPanelProps) {
  const { overview, texts, locale } = useOverview();
  const { t } = useLocale();
  const page = useMemo(() => groupPage(overview, texts, kind, id, locale), [overview, texts, kind, id, locale]);
  if (page === null) return <NotFound />;
  const { title, ancestors, headline, filled, parts, of } = page;
  const above = ancestors.map((ancestor) => ({
    id: ancestor.id,
    link: (
      <GroupLink kind={ancestor.kind} id={ancestor.id}>
        {ancestor.title}
      </GroupLink>
    ),
  }));
  return (
    <article className="group-page">
      <title>{plainText(t('shell.pageTitle', { page: title }))}</title>
      <Breadcrumbs above={above} here={title} />
      <header className="group-head">
        <p className="group-head__kind">{t(`groups.kind.${page.kind}`)}</p>
        <h1 tabIndex={-1}>{title}</h1>
        <p className="group-head__finding">{headline.join(' ')}</p>
        {filled === null ? null : (
          <>
            <CountStrip counts={filled.counts} />
            <p className="hero__cue">
              {filled.targetless === '' ? null : <span>{filled.targetless} </span>}
              <GroupTableLink kind={page.kind} id={id} count={of} />
            </p>
          </>
        )}
        {kind === 'programme' ? <BriefLink kind="programme" id={id} /> : null}
      </header>
      {filled === null ? (
        <EmptyGroup kind={page.kind} />
      ) : (
        <>
          <DistributionSection title={t('groups.distribution.title')} figure={filled.distribution} />
          <div className="group-page__pair">
            <WorstSection worst={filled.worst} />
            <CoverageSection coverage={filled.coverage} />
          </div>
          <MultiplesSection title={t('groups.multiples.title')} multiples={filled.multiples} figure={filled.multiplesFigure} />
        </>
      )}
      <PartsSections lists={parts} />
      <MeanSection sentences={filled?.mean ?? []} />
    </article>
  );
}
