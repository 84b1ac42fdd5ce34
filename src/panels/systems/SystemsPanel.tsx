import { plainText } from '#i18n/lao-words.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { Section } from '#ui/Section.tsx';
import { Link, useNavigate } from '#url/router-exports.ts';
import type { SystemsSearch } from '#url/systems-search.ts';
import { systemsPage, type SystemsPage } from '#view-models/systems/systems-page.ts';
import { Breadcrumbs } from '../Breadcrumbs.tsx';
import { CurveOfUse } from './CurveOfUse.tsx';
import { GapsSection } from './GapsSection.tsx';
import { StageLegend } from './StageLegend.tsx';
import { SystemsList } from './SystemsList.tsx';
import { SystemsMatrix } from './SystemsMatrix.tsx';
import { useSystemsReading } from './use-systems-reading.ts';
import './systems.css';

type SystemsPanelProps = { readonly search: SystemsSearch };

/** The digital-government systems and how far each government body has come with them. */
export function SystemsPanel({ search }: SystemsPanelProps) {
  const { t, language, format } = useLocale();
  const navigate = useNavigate();
  const reading = useSystemsReading();
  const page = systemsPage(search, reading);
  const { body: _body, system: _system, ...closed } = search;
  return (
    <div className="page systems">
      <title>{plainText(t('shell.pageTitle', { page: t('systems.title') }))}</title>
      <Breadcrumbs here={t('systems.title')} />
      <header className="systems__head">
        <h1 tabIndex={-1}>{page.headline.join(' ')}</h1>
        {page.lead === '' ? null : <p className="systems__lead">{page.lead}</p>}
      </header>
      <Section title={t('systems.matrix.title')} note={t('systems.matrix.note', { date: format.day(reading.file.asOf) })}>
        <SetChoices sets={page.sets} />
        <p className="systems__help no-print">{t('systems.matrix.help')}</p>
        <div className="systems__pair">
          <SystemsMatrix
            key={page.sets.find(({ isChosen }) => isChosen)?.id}
            matrix={page.matrix}
            detail={page.detail}
            onOpen={(cell) => void navigate({ to: '/$lang/systems', params: { lang: language }, search: { ...closed, ...cell }, resetScroll: false, replace: true })}
          />
          <div className="systems__aside">
            <StageLegend page={page} />
            <CurveOfUse page={page} search={search} />
          </div>
        </div>
      </Section>
      <GapsSection bySystem={page.bySystem} byBody={page.byBody} />
      <SystemsList systems={page.systems} />
    </div>
  );
}

type SetChoicesProps = { readonly sets: SystemsPage['sets'] };

/** Which of the systems matrix, curve and gaps are about. */
function SetChoices({ sets }: SetChoicesProps) {
  const { t, language } = useLocale();
  if (sets.length === 0) return null;
  return (
    <nav className="choice no-print" aria-label={t('systems.set')}>
      {sets.map(({ id, text, isChosen }) => (
        <Link
          key={id}
          to="/$lang/systems"
          params={{ lang: language }}
          search={id === 'others' ? { set: id } : {}}
          resetScroll={false}
          activeOptions={{ exact: true }}
          aria-current={isChosen ? 'true' : undefined}
        >
          {text}
        </Link>
      ))}
    </nav>
  );
}
