import { useLocale } from '#ui/LocaleProvider.tsx';
import { Section } from '#ui/Section.tsx';
import { StatusWord } from '#ui/StatusWord.tsx';
import type { OtherTarget } from '#view-models/plan/other-targets.ts';
import { IndicatorLink } from '../home/IndicatorLink.tsx';

type OtherTargetsSectionProps = { readonly title: string; readonly targets: readonly OtherTarget[] };

/** National, international and unconfirmed targets, apart and labelled: shown, never counted. */
export function OtherTargetsSection({ title, targets }: OtherTargetsSectionProps) {
  const { t } = useLocale();
  if (targets.length === 0) return null;
  return (
    <Section title={title} note={t('groups.plan.othersNote')}>
      <table className="other-targets stacked">
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('groups.column.indicator')}</th>
            <th scope="col">{t('groups.column.target')}</th>
            <th scope="col">{t('groups.plan.kind')}</th>
            <th scope="col">{t('groups.column.status')}</th>
          </tr>
        </thead>
        <tbody>
          {targets.map(({ key, id, title: name, target, kind, status, isOutlined, note, reason, isJudged }) => (
            <tr key={key}>
              <th scope="row">
                <IndicatorLink id={id}>{name}</IndicatorLink>
              </th>
              <td className="nowrap">
                <span className="stacked__label">{t('groups.column.target')}: </span>
                {target}
              </td>
              <td>{kind}</td>
              <td>
                {isJudged ? <StatusWord status={status} reason={isOutlined ? null : reason} isOutlined={isOutlined} /> : '–'}
                {isJudged && note !== '' ? <span className="muted"> ({note})</span> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
