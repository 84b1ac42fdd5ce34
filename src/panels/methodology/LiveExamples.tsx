import { tableRoles } from '#tables/table-roles.ts';
import { Section } from '#ui/Section.tsx';
import { StatusWord } from '#ui/StatusWord.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import type { LiveExample } from '#view-models/methodology/live-examples.ts';
import type { TryFields } from '#view-models/methodology/try-fields.ts';
import { IndicatorLink } from '../home/IndicatorLink.tsx';

type LiveExamplesProps = { readonly examples: readonly LiveExample[]; readonly onTry: (fields: TryFields) => void };

/** Cases of the release with their numbers in place, each a way into the form; on a phone each is a block of its own. */
export function LiveExamples({ examples, onTry }: LiveExamplesProps) {
  const { t } = useLocale();
  return (
    <div id="release">
      <Section title={t('method.live.title')}>
        <p className="measure">{t(examples.length === 0 ? 'method.live.none' : 'method.live.note')}</p>
        {examples.length === 0 ? null : (
          <table {...tableRoles.table} className="methodology__table methodology__table--live">
            <caption>{t('method.live.caption')}</caption>
            <thead {...tableRoles.rowGroup}>
              <tr {...tableRoles.row}>
                <th {...tableRoles.columnHead} scope="col">{t('method.live.indicator')}</th>
                <th {...tableRoles.columnHead} scope="col">{t('method.live.formula')}</th>
                <th {...tableRoles.columnHead} scope="col">{t('method.status.word')}</th>
                <th {...tableRoles.columnHead} scope="col" className="no-print">
                  <span className="visually-hidden">{t('method.live.try')}</span>
                </th>
              </tr>
            </thead>
            <tbody {...tableRoles.rowGroup}>
              {examples.map((example) => (
                <ExampleRow key={example.key} example={example} onTry={onTry} />
              ))}
            </tbody>
          </table>
        )}
      </Section>
    </div>
  );
}

function ExampleRow({ example, onTry }: { readonly example: LiveExample; readonly onTry: LiveExamplesProps['onTry'] }) {
  const { t } = useLocale();
  const { id, title, isTitleInEnglish, target, formula, status, reason, isDoubtful, lastKnown, fields } = example;
  return (
    <tr {...tableRoles.row}>
      <th {...tableRoles.rowHead} scope="row">
        <span {...(isTitleInEnglish ? { lang: 'en' } : {})}>
          <IndicatorLink id={id}>{title}</IndicatorLink>
        </span>
        <span className="methodology__small">{target}</span>
      </th>
      <td {...tableRoles.cell}>{formula === '' ? '–' : formula}</td>
      <td {...tableRoles.cell}>
        <StatusWord status={status} reason={reason} isDoubtful={isDoubtful && lastKnown === null} />
        {lastKnown === null ? null : (
          <span className="methodology__small">
            {lastKnown.label}: <StatusWord status={lastKnown.status} isOutlined isDoubtful={isDoubtful} />
          </span>
        )}
      </td>
      <td {...tableRoles.cell} className="no-print">
        {fields === null ? null : (
          <button type="button" className="link-button methodology__try" aria-label={t('method.live.tryNamed', { name: `${title}, ${target}` })} onClick={() => onTry(fields)}>
            {t('method.live.try')}
          </button>
        )}
      </td>
    </tr>
  );
}
