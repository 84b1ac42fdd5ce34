import { StatusWord } from '#ui/StatusWord.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { Link } from '#url/router-exports.ts';
import { indicatorHeadline } from '#view-models/indicator/indicator-headline.ts';
import { statusTone } from '#model/status-tone.ts';
import { verdictPanel, type VerdictPanel as VerdictFigure } from '#view-models/indicator/verdict-panel.ts';
import { TermLink } from '../TermLink.tsx';
import { type ChosenIndicator, useIndicatorReading } from './use-indicator-reading.ts';

/** Name, finding and verdict: what a reader knows after fifteen seconds. */
export function VerdictPanel(chosen: ChosenIndicator) {
  const reading = useIndicatorReading(chosen);
  const { locale, texts } = reading;
  const { finding, notes } = indicatorHeadline(reading);
  return (
    <header className="indicator-head">
      <title>{locale.t('shell.pageTitle', { page: texts.title })}</title>
      <nav className="indicator-head__crumb" aria-label={locale.t('shell.breadcrumb')}>
        <Link to="/$lang" params={{ lang: locale.language }} activeOptions={{ exact: true }}>{locale.t('shell.overview')}</Link>
        {' / '}
        <Link to="/$lang/indicators" params={{ lang: locale.language }} activeOptions={{ exact: true }}>{locale.t('shell.indicators')}</Link>
        {' / '}
        <span className="mono">{chosen.id}</span>
      </nav>
      <div className="indicator-head__columns">
        <div>
          <h1 className="indicator-head__name" tabIndex={-1}>{texts.title}</h1>
          <p className="indicator-head__finding">{finding.join(' ')}</p>
          {notes.length === 0 ? null : <p className="indicator-head__notes">{notes.join(' ')}</p>}
        </div>
        <VerdictSide id={chosen.id} verdict={verdictPanel(reading)} />
      </div>
    </header>
  );
}

function VerdictSide({ id, verdict }: { readonly id: string; readonly verdict: VerdictFigure }) {
  const { t } = useLocale();
  const { status, reason, reasonWord, lastKnown, isDoubtful } = verdict;
  return (
    <aside className={`verdict verdict--${statusTone(status)}`} aria-label={t('indicator.verdict.label')}>
      <p className="verdict__status">
        <StatusWord status={status} reason={reason} reasonWord={reasonWord} isDoubtful={isDoubtful} />
      </p>
      {lastKnown === null ? null : (
        <p className="verdict__last-known">
          {lastKnown.label}: <StatusWord status={lastKnown.status} isOutlined />
        </p>
      )}
      {verdict.kind === null ? null : <p className="verdict__kind">{verdict.kind}</p>}
      <dl className="verdict__facts">
        {verdict.facts.map(({ name, value, term }) => (
          <div key={name}>
            <dt>{term === undefined ? name : <TermLink term={term}>{name}</TermLink>}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {verdict.flags.length === 0 ? null : (
        <ul className="verdict__flags">
          {verdict.flags.map((flag) => (
            <li key={flag}>{flag}</li>
          ))}
        </ul>
      )}
      <OtherVerdicts id={id} others={verdict.others} />
    </aside>
  );
}

/** Targets of other plans and kinds, apart and labelled: each link shows the page under that target. */
function OtherVerdicts({ id, others }: { readonly id: string; readonly others: VerdictFigure['others'] }) {
  const { t, language } = useLocale();
  if (others.length === 0) return null;
  return (
    <div className="verdict__others">
      <h2>{t('indicator.others')}</h2>
      <ul>
        {others.map(({ key, label, status, reason }) => (
          <li key={key}>
            <Link
              from="/$lang/indicators/$id"
              to="/$lang/indicators/$id"
              params={{ lang: language, id }}
              search={(previous) => ({ ...previous, plan: key })}
              resetScroll={false}
            >
              {label}
            </Link>{' '}
            <StatusWord status={status} reason={reason} />
          </li>
        ))}
      </ul>
    </div>
  );
}
