import { NarrowPlanClock } from '#charts/marks/NarrowPlanClock.tsx';
import { plainText } from '#i18n/lao-words.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { publishedAddress } from '#url/published-address.ts';
import type { Brief, BriefKind } from '#view-models/brief/brief.ts';
import { datasetMark } from '#view-models/figure/dataset-mark.ts';
import { Breadcrumbs } from '../Breadcrumbs.tsx';
import { useReleaseWords } from '../figure/use-release-words.ts';
import { GroupLink } from '../GroupLink.tsx';
import { CountStrip } from '../home/CountStrip.tsx';
import { NotFound } from '../NotFound.tsx';
import { BriefAsks } from './BriefAsks.tsx';
import { BriefMembers } from './BriefMembers.tsx';
import { BriefNeeds } from './BriefNeeds.tsx';
import { BriefProgrammes } from './BriefProgrammes.tsx';
import { useBrief } from './use-brief.ts';
import '../home/home.css';
import './brief.css';

type BriefPanelProps = { readonly kind: BriefKind; readonly id: string };

/** One plan or programme on one A4 page: where it stands, what cannot be judged and why, what is asked of the meeting. */
export function BriefPanel({ kind, id }: BriefPanelProps) {
  const { t } = useLocale();
  const sheet = useBrief(kind, id);
  if (sheet === null) return <NotFound />;
  return (
    <div className="brief-page">
      <title>{plainText(t('shell.pageTitle', { page: t('brief.page', { title: sheet.title }) }))}</title>
      <Breadcrumbs here={t('brief.title')} />
      <p className="brief-page__tools no-print">
        <button type="button" className="button button--primary" onClick={() => print()}>
          {t('brief.print')}
        </button>
        <GroupLink kind={kind} id={id}>
          {t(`brief.whole.${kind}`)}
        </GroupLink>
      </p>
      <Sheet sheet={sheet} />
    </div>
  );
}

type SheetProps = { readonly sheet: Brief };

function Sheet({ sheet }: SheetProps) {
  const locale = useLocale();
  const { t, format } = locale;
  const release = useReleaseWords();
  const mark = datasetMark(release, locale);
  const { title, headline, counts, plans, programmes, members, unjudged } = sheet;
  const dated = t('brief.release', { date: format.day(release.asOf), release: release.release, fingerprint: release.fingerprint });
  return (
    <article className="brief">
      <header className="brief__head">
        <p className="brief__line">
          <span>
            <b>{t('shell.name')}</b> {t('brief.for')}
          </span>
          <span>{dated}</span>
        </p>
        {mark === null ? null : <p className="brief__mark">{mark}</p>}
        <h1 tabIndex={-1}>{title}</h1>
        <p className="brief__finding">{headline}</p>
      </header>
      {counts === null ? null : <CountStrip counts={counts} />}
      {plans === null ? null : <Clock plans={plans} />}
      <BriefNeeds needs={sheet.needs} />
      {programmes === null ? null : <BriefProgrammes programmes={programmes} />}
      {members === null ? null : <BriefMembers members={members} />}
      <div className="brief__pair">
        <section aria-labelledby="brief-unjudged">
          <h2 id="brief-unjudged">{t('brief.unjudged')}</h2>
          {unjudged.length === 0 ? <p>{t('brief.unjudged.none')}</p> : null}
          <ul>
            {unjudged.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </section>
        <BriefAsks asks={sheet.asks} />
      </div>
      <footer className="brief__foot">
        <p>{t('brief.foot.rule', { address: publishedAddress(location.href) })}</p>
        <p>
          {release.isUnofficial ? `${t('shell.release.standing')} · ` : ''}
          {t('brief.foot.page')}
        </p>
      </footer>
    </article>
  );
}

type ClockProps = { readonly plans: NonNullable<Brief['plans']> };

function Clock({ plans }: ClockProps) {
  const { t } = useLocale();
  return (
    <section className="brief__clock" aria-labelledby="brief-plans">
      <h2 id="brief-plans">{t('brief.plans')}</h2>
      <NarrowPlanClock clock={plans.narrow} />
      <ul>
        {plans.rows.map((plan) => (
          <li key={plan.id}>
            <b>{plan.name}</b>: {plan.time}. {plan.text}
          </li>
        ))}
      </ul>
    </section>
  );
}
