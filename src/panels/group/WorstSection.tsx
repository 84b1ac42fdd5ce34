import { useLocale } from '#ui/LocaleProvider.tsx';
import { Section } from '#ui/Section.tsx';
import { StatusWord } from '#ui/StatusWord.tsx';
import type { NamedCase, WorstCases } from '#view-models/groups/worst-case.ts';
import { IndicatorLink } from '../home/IndicatorLink.tsx';

type WorstSectionProps = { readonly worst: WorstCases };

/** The worst case and every red by name: a list that is never folded away. */
export function WorstSection({ worst: { note, cases } }: WorstSectionProps) {
  const { t } = useLocale();
  return (
    <Section title={t('groups.worst.title')}>
      <p className="group-note">{note}</p>
      {cases.length === 0 ? null : (
        <ol className="worst-cases">
          {cases.map((named) => (
            <Case key={named.id} named={named} />
          ))}
        </ol>
      )}
    </Section>
  );
}

type CaseProps = { readonly named: NamedCase };

function Case({ named: { id, title, status, isOutlined, isDoubtful, note, sentence } }: CaseProps) {
  return (
    <li>
      <h3>
        <IndicatorLink id={id}>{title}</IndicatorLink>
      </h3>
      <p>
        <StatusWord status={status} isOutlined={isOutlined} isDoubtful={isDoubtful} />
        {note === '' ? null : <span className="muted"> ({note})</span>}
      </p>
      <p className="muted">{sentence}</p>
    </li>
  );
}
