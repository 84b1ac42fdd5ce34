import { MarkRow } from '#charts/marks/MarkRow.tsx';
import { ScrollBox } from '#tables/ScrollBox.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import type { Brief } from '#view-models/brief/brief.ts';
import { GroupLink } from '../GroupLink.tsx';

type BriefProgrammesProps = { readonly programmes: NonNullable<Brief['programmes']> };

/** The programmes with the marks of all their indicators. */
export function BriefProgrammes({ programmes: { title, rows, since } }: BriefProgrammesProps) {
  const { t } = useLocale();
  const heads = [t('home.programmes.programme'), t('home.programmes.indicators'), t('home.programmes.movement', { year: since }), t('home.programmes.reported')];
  return (
    <section aria-labelledby="brief-programmes">
      <h2 id="brief-programmes">{title}</h2>
      <ScrollBox label={title}>
        <table className="brief__table brief__table--programmes" aria-labelledby="brief-programmes">
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, order, title: name, filled }) => (
              <tr key={id}>
                <th scope="row">
                  {order}{' '}
                  <GroupLink kind="programme" id={id}>
                    {name}
                  </GroupLink>
                </th>
                <td>{filled === null ? t('home.noIndicator') : <MarkRow row={filled.marks} />}</td>
                <td>{filled?.movement ?? '–'}</td>
                <td>{filled?.reported ?? '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}
