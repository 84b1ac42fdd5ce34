import { Fragment, useId } from 'react';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { Section } from '#ui/Section.tsx';
import type { GapRow } from '#view-models/systems/rollout-gaps.ts';
import { EntryLink } from '../EntryLink.tsx';

type Kind = 'system' | 'institution';

type GapsSectionProps = { readonly bySystem: readonly GapRow[]; readonly byBody: readonly GapRow[] };

/** What is not known and where nothing has begun, by system and by body: those without any data and those without a gap in a line each, the others in a table. */
export function GapsSection({ bySystem, byBody }: GapsSectionProps) {
  const { t } = useLocale();
  return (
    <Section title={t('systems.gaps')} note={t('systems.gaps.note')}>
      <div className="gaps">
        <Gaps kind="system" title={t('systems.gaps.bySystem')} head={t('systems.gaps.system')} rows={bySystem} />
        <Gaps kind="institution" title={t('systems.gaps.byBody')} head={t('systems.matrix.body')} rows={byBody} />
      </div>
    </Section>
  );
}

type GapsProps = { readonly kind: Kind; readonly title: string; readonly head: string; readonly rows: readonly GapRow[] };

function Gaps({ kind, title, head, rows }: GapsProps) {
  const { t } = useLocale();
  const titleId = useId();
  const unknown = rows.filter(({ noData, of }) => noData === of);
  const complete = rows.filter(({ which }) => which.length === 0);
  const partial = rows.filter((row) => !unknown.includes(row) && !complete.includes(row));
  const count = { count: unknown.length };
  return (
    <div>
      <h3 id={titleId}>{title}</h3>
      <Line kind={kind} label={kind === 'system' ? t('systems.gaps.systemsWithout', count) : t('systems.gaps.bodiesWithout', count)} rows={unknown} />
      {partial.length === 0 ? null : <GapTable kind={kind} titleId={titleId} head={head} rows={partial} />}
      <Line kind={kind} label={t('systems.gaps.nothing')} rows={complete} />
    </div>
  );
}

type LineProps = Pick<GapsProps, 'kind' | 'rows'> & { readonly label: string };

function Line({ kind, label, rows }: LineProps) {
  if (rows.length === 0) return null;
  return (
    <p className="gaps__line">
      <span className="strong">{label}</span>{' '}
      {rows.map(({ id, name }, place) => (
        <Fragment key={id}>
          {place === 0 ? '' : '; '}
          <EntryLink kind={kind} id={id}>
            {name}
          </EntryLink>
        </Fragment>
      ))}
    </p>
  );
}

type GapTableProps = Omit<GapsProps, 'title'> & { readonly titleId: string };

function GapTable({ kind, titleId, head, rows }: GapTableProps) {
  const { t } = useLocale();
  return (
    <table className="gap-table" aria-labelledby={titleId}>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">{t('systems.gaps.noData')}</th>
          <th scope="col">{t('systems.gaps.notBegun')}</th>
          <th scope="col">{t('systems.gaps.which')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, noData, notBegun, of, which }) => (
          <tr key={id}>
            <th scope="row">
              <EntryLink kind={kind} id={id}>
                {name}
              </EntryLink>
            </th>
            <td>
              <span className="gap-table__label">{t('systems.gaps.noData')}: </span>
              {t('systems.gaps.of', { count: noData, of })}
            </td>
            <td>
              <span className="gap-table__label">{t('systems.gaps.notBegun')}: </span>
              {notBegun}
            </td>
            <td>{which.join(' ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
