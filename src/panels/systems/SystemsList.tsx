import { useLocale } from '#ui/LocaleProvider.tsx';
import { Section } from '#ui/Section.tsx';
import type { SystemLine } from '#view-models/systems/systems-page.ts';
import { SystemLink } from '../SystemLink.tsx';
import { Providers } from './Providers.tsx';

type SystemsListProps = { readonly systems: readonly SystemLine[] };

/** Every system with what it is, who provides it, since when, and where it is known to be used. */
export function SystemsList({ systems }: SystemsListProps) {
  const { t } = useLocale();
  return (
    <Section title={t('systems.list')}>
      <table className="systems-list">
        <thead>
          <tr>
            <th scope="col">{t('systems.gaps.system')}</th>
            <th scope="col">{t('systems.list.provider')}</th>
            <th scope="col">{t('systems.list.since')}</th>
            <th scope="col">{t('systems.list.use')}</th>
          </tr>
        </thead>
        <tbody>
          {systems.map(({ id, name, what, providers, since, use }) => (
            <tr key={id}>
              <th scope="row">
                <SystemLink id={id}>{name}</SystemLink>
                <span className="systems-list__what">{what}</span>
              </th>
              <td>
                <span className="gap-table__label">{t('systems.list.provider')}: </span>
                <Providers providers={providers} />
              </td>
              <td>
                <span className="gap-table__label">{t('systems.list.since')}: </span>
                {since}
              </td>
              <td>
                <span className="gap-table__label">{t('systems.list.use')}: </span>
                {use}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
