import { CoverageBar } from '#charts/marks/CoverageBar.tsx';
import { MarkRow } from '#charts/marks/MarkRow.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { Section } from '#ui/Section.tsx';
import { StatusWord } from '#ui/StatusWord.tsx';
import { Link } from '#url/router-exports.ts';
import { homeProgrammes, type ProgrammeRow, type WorstCase } from '#view-models/home/programmes.ts';
import { FigureActionsOnDemand } from '../figure/FigureActionsOnDemand.tsx';
import { GroupLink } from '../GroupLink.tsx';
import { CoverageKey } from './CoverageKey.tsx';
import { IndicatorLink } from './IndicatorLink.tsx';
import { useHome } from './use-home.ts';

const areas = ['home'] as const;

/** The programmes: distribution, worst case, movement and coverage of each; no programme has a score. */
export function ProgrammesSection() {
  const { home, texts, locale } = useHome();
  const { t } = locale;
  if (home.programmes.length === 0) return null;
  const { title, since, recentFrom, rows } = homeProgrammes(home, texts, locale);
  const more = (
    <Link to="/$lang/indicators" params={{ lang: locale.language }}>
      {t('home.allIndicators', { count: home.all.of })}
    </Link>
  );
  return (
    <Section title={title} note={t('home.programmes.note')} more={more}>
      <table className="programmes">
        <caption>{t('home.programmes.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('home.programmes.programme')}</th>
            <th scope="col">{t('home.programmes.indicators')}</th>
            <th scope="col">{t('home.programmes.worst')}</th>
            <th scope="col">{t('home.programmes.movement', { year: since })}</th>
            <th scope="col">{t('home.programmes.reported')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Programme key={row.id} row={row} />
          ))}
        </tbody>
      </table>
      <CoverageKey recentFrom={recentFrom} />
      <FigureActionsOnDemand
        label={t('home.take')}
        of={title}
        areas={areas}
        figure={async (full) => (await import('#view-models/home/programmes-figure.ts')).programmesFigure(home, texts, full)}
      />
    </Section>
  );
}

type ProgrammeProps = { readonly row: ProgrammeRow };

function Programme({ row: { id, order, title, filled } }: ProgrammeProps) {
  const { t } = useLocale();
  return (
    <tr>
      <th scope="row">
        <span className="programmes__order">{order}</span>
        <GroupLink kind="programme" id={id}>
          {title}
        </GroupLink>
      </th>
      {filled === null ? (
        <td colSpan={4} className="muted">
          {t('home.noIndicator')}
        </td>
      ) : (
        <>
          <td className="programmes__marks">
            <MarkRow row={filled.marks} />
          </td>
          <td>
            <Worst worst={filled.worst} />
          </td>
          <td className="muted">
            <span className="programmes__wide">{filled.movement}</span>
            <span className="programmes__narrow">{filled.movementSince}</span>
          </td>
          <td>
            <span className="programmes__wide programmes__reported">
              <CoverageBar bar={filled.coverage} />
              <span className="nowrap">{filled.reported}</span>
            </span>
            <span className="programmes__narrow muted">{filled.reportedOf}</span>
          </td>
        </>
      )}
    </tr>
  );
}

type WorstProps = { readonly worst: WorstCase };

function Worst({ worst: { status, isOutlined, isDoubtful, note, indicators } }: WorstProps) {
  return (
    <>
      <StatusWord status={status} isOutlined={isOutlined} isDoubtful={isDoubtful} />
      {note === '' ? null : <span className="programmes__note"> {note}</span>}
      {indicators.length === 0 ? null : (
        <ul className="programmes__worst">
          {indicators.map(({ id, title }) => (
            <li key={id}>
              <IndicatorLink id={id}>{title}</IndicatorLink>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
