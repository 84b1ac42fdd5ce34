import { MarkRow } from '#charts/marks/MarkRow.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { Section } from '#ui/Section.tsx';
import type { GroupPart, GroupParts } from '#view-models/groups/group-parts.ts';
import { GroupLink } from '../GroupLink.tsx';

type PartsSectionsProps = { readonly lists: readonly GroupParts[] };

/** What stands below a plan or a group: goals, programmes, components, sectors, each with its marks. */
export function PartsSections({ lists }: PartsSectionsProps) {
  const { t } = useLocale();
  return lists.map(({ kind, title, parts }) => (
    <Section key={kind} title={title} note={t('groups.parts.note')}>
      <ul className="group-parts">
        {parts.map((part) => (
          <li key={part.id}>
            <h3>
              <GroupLink kind={kind} id={part.id}>
                {part.title}
              </GroupLink>
            </h3>
            <Filled filled={part.filled} />
          </li>
        ))}
      </ul>
    </Section>
  ));
}

type FilledProps = { readonly filled: GroupPart['filled'] };

function Filled({ filled }: FilledProps) {
  const { t } = useLocale();
  if (filled === null) return <p className="muted">{t('groups.parts.none')}</p>;
  return (
    <>
      <MarkRow row={filled.marks} />
      <p className="muted">{filled.rated}</p>
      <p className="muted">{filled.reported}</p>
    </>
  );
}
