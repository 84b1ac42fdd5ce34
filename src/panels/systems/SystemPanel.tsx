import { useEffect } from 'react';
import { plainText } from '#i18n/lao-words.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { Section } from '#ui/Section.tsx';
import { Link, useLinkProps, useRouter } from '#url/router-exports.ts';
import { systemIdOf, systemPage, type SystemPage } from '#view-models/systems/system-page.ts';
import { Breadcrumbs } from '../Breadcrumbs.tsx';
import { FigureFrame } from '../figure/FigureFrame.tsx';
import { NotFound } from '../NotFound.tsx';
import { RolloutSection } from './RolloutSection.tsx';
import { SystemFacts } from './SystemFacts.tsx';
import { SystemSources } from './SystemSources.tsx';
import { useSystemsReading } from './use-systems-reading.ts';
import './systems.css';

type SystemPanelProps = { readonly id: string };

/** One digital-government system with its facts, its roll-out and its sources; an earlier id of it leads to its page. */
export function SystemPanel({ id }: SystemPanelProps) {
  const reading = useSystemsReading();
  const known = systemIdOf(id, reading.file.systems);
  if (known !== null && known !== id) return <OpenSystem id={known} />;
  const page = systemPage(id, reading);
  return page === null ? <NotFound /> : <System page={page} />;
}

function OpenSystem({ id }: SystemPanelProps) {
  const { language } = useLocale();
  const router = useRouter();
  const { href } = useLinkProps({ to: '/$lang/systems/$id', params: { lang: language, id } });
  // The world outside: the address of the document.
  useEffect(() => {
    if (href !== undefined) router.history.replace(href);
  }, [router, href]);
  return null;
}

function System({ page }: { readonly page: SystemPage }) {
  const { t, language } = useLocale();
  const { name, isOfConference, finding, figure, sources } = page;
  const all = {
    id: 'systems',
    link: (
      <Link to="/$lang/systems" params={{ lang: language }}>
        {t('systems.title')}
      </Link>
    ),
  };
  return (
    <article className="page systems">
      <title>{plainText(t('shell.pageTitle', { page: name }))}</title>
      <Breadcrumbs above={[all]} here={name} />
      <header className="systems__head">
        <p className="muted small">{[t('systems.one.kind'), ...(isOfConference ? [t('systems.one.conference')] : [])].join(', ')}</p>
        <h1 tabIndex={-1}>{name}</h1>
        <p className="systems__finding">{finding.join(' ')}</p>
      </header>
      <SystemFacts page={page} />
      <RolloutSection page={page} />
      {figure === null ? null : (
        <Section title={t('systems.curve')}>
          <FigureFrame figure={figure} tableLabel={t('systems.curve.table')} />
        </Section>
      )}
      <SystemSources sources={sources} />
    </article>
  );
}
