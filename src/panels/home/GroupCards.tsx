import { MarkRow } from '#charts/marks/MarkRow.tsx';
import type { GroupCard } from '#view-models/home/groups.ts';
import { GroupLink } from '../GroupLink.tsx';
import { ReportingLink } from '../reporting/ReportingLink.tsx';
import { IndicatorLink } from './IndicatorLink.tsx';

type GroupCardsProps = { readonly kind: 'pillar' | 'component' | 'sector'; readonly cards: readonly GroupCard[] };

/** Pillars, components or sectors side by side, parted by hairlines. */
export function GroupCards({ kind, cards }: GroupCardsProps) {
  return (
    <ul className={`cards cards--${kind}`}>
      {cards.map(({ id, title, marks, example, lines, reported }) => (
        <li key={id}>
          <h3>
            <GroupLink kind={kind} id={id}>
              {title}
            </GroupLink>
          </h3>
          {marks === null ? null : <MarkRow row={marks} />}
          {example === null ? null : (
            <p>
              <IndicatorLink id={example.id}>{example.text}</IndicatorLink>
            </p>
          )}
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {reported === null ? null : (
            <p>
              <ReportingLink search={{ sector: id, state: 'recent' }}>{reported}</ReportingLink>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
