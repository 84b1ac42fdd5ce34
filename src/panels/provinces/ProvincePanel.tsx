import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { ShapeLayer } from '#charts/ShapeLayer.tsx';
import { provinceQuery, provincesQuery, textsQuery } from '#dataset/queries.ts';
import { plainText } from '#i18n/lao-words.ts';
import type { ProvincesFile } from '#model/provinces-file.ts';
import type { TextsFile } from '#model/texts-file.ts';
import { Section } from '#ui/Section.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { Link } from '#url/router-exports.ts';
import { joinedTexts } from '#view-models/joined-texts.ts';
import { type ProvinceView, provinceView } from '#view-models/provinces/province-view.ts';
import { Breadcrumbs } from '../Breadcrumbs.tsx';
import { FigureFrame } from '../figure/FigureFrame.tsx';
import { IndicatorLink } from '../home/IndicatorLink.tsx';
import { NotFound } from '../NotFound.tsx';
import { ProvinceLink } from './ProvinceLink.tsx';
import { ProvinceTable } from './ProvinceTable.tsx';
import './provinces.css';

type ProvincePanelProps = { readonly iso: string };

/** One province with all that is published for it. */
export function ProvincePanel({ iso }: ProvincePanelProps) {
  const { language } = useLocale();
  const [{ data: all }, { data: texts }] = useSuspenseQueries({ queries: [provincesQuery(), textsQuery(language)] });
  const area = all.areas.find(({ id }) => id === iso);
  return area === undefined ? <NotFound /> : <Province id={area.id} all={all} texts={joinedTexts(texts)} />;
}

type ProvinceProps = { readonly id: string; readonly all: ProvincesFile; readonly texts: TextsFile };

function Province({ id, all, texts }: ProvinceProps) {
  const locale = useLocale();
  const { t, language } = locale;
  const { data: file } = useSuspenseQuery(provinceQuery(id));
  const view = provinceView({ file, all, texts, locale });
  const above = {
    id: 'provinces',
    link: (
      <Link to="/$lang/provinces" params={{ lang: language }}>
        {t('provinces.title')}
      </Link>
    ),
  };
  return (
    <div className="page provinces-page">
      <title>{plainText(t('shell.pageTitle', { page: view.name }))}</title>
      <Breadcrumbs above={[above]} here={view.name} />
      <div className="province-head">
        <div>
          <h1 tabIndex={-1}>{view.name}</h1>
          <p className="muted small">{[id, view.since].filter((part) => part !== null).join(' · ')}</p>
          <p className="province-head__finding">{view.finding[0]}</p>
          <p className="measure">{view.finding.slice(1).join(' ')}</p>
          {view.rows.length === 0 && view.withoutWhy !== null ? <p className="measure province-head__why">{view.withoutWhy}</p> : null}
        </div>
        <Locator view={view} />
      </div>
      {view.figure === null ? null : (
        <Section title={t('provinces.own.compare')}>
          <FigureFrame figure={view.figure} tableLabel={t('provinces.table.open')} />
        </Section>
      )}
      {view.rows.length === 0 ? null : (
        <Section title={t('provinces.own.values')}>
          <ProvinceTable view={view} />
        </Section>
      )}
      <Missing view={view} />
      <OtherProvinces view={view} />
    </div>
  );
}

function Locator({ view: { locator, name, credit } }: { readonly view: ProvinceView }) {
  const { t } = useLocale();
  if (locator === null) return null;
  const { width, height } = locator.size;
  return (
    <figure className="province-locator">
      <svg className="figure-picture province-picture" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={plainText(t('provinces.own.where', { name }))}>
        <ShapeLayer shapes={locator.shapes} />
      </svg>
      <figcaption className="micro muted">
        {credit} {t('provinces.map.reservation')}
      </figcaption>
    </figure>
  );
}

function Missing({ view: { without, withoutWhy, rows } }: { readonly view: ProvinceView }) {
  const { t } = useLocale();
  if (without.length === 0) return null;
  return (
    <Section title={t('provinces.own.missing')}>
      {rows.length === 0 ? null : <p className="measure">{withoutWhy}</p>}
      <ul className="province-missing">
        {without.map(({ id, title }) => (
          <li key={id}>
            <IndicatorLink id={id}>{title}</IndicatorLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function OtherProvinces({ view: { previous, next } }: { readonly view: ProvinceView }) {
  const { t } = useLocale();
  return (
    <nav className="province-neighbours no-print" aria-label={t('provinces.own.others')}>
      {previous === null ? null : <ProvinceLink area={previous.id}>{t('provinces.own.previous', { name: previous.name })}</ProvinceLink>}
      {next === null ? null : <ProvinceLink area={next.id}>{t('provinces.own.next', { name: next.name })}</ProvinceLink>}
    </nav>
  );
}
