import { Section } from '#ui/Section.tsx';
import { type ChangeItem, homeChanges } from '#view-models/home/changes.ts';
import { IndicatorLink } from './IndicatorLink.tsx';
import { useHome } from './use-home.ts';

/** What changed since the release before, and why; the first release says that there is none to compare with. */
export function ChangesSection() {
  const { home, texts, locale } = useHome();
  const { against, intro, items } = homeChanges(home, texts, locale);
  return (
    <Section title={locale.t('home.changes.title')} note={against === '' ? undefined : against}>
      {intro === '' ? null : <p className="changes__intro">{intro}</p>}
      {items.length === 0 ? null : (
        <ul className="changes">
          {items.map((item) => (
            <Change key={item.key} item={item} />
          ))}
        </ul>
      )}
    </Section>
  );
}

type ChangeProps = { readonly item: ChangeItem };

function Change({ item: { kind, indicator, figures, note } }: ChangeProps) {
  return (
    <li>
      <span>
        <span className="tag">{kind}</span>
      </span>
      <div>
        {indicator === null ? null : (
          <p>
            <b>
              <IndicatorLink id={indicator.id}>{indicator.title}</IndicatorLink>
            </b>{' '}
            <span className="nowrap">{figures}</span>
          </p>
        )}
        {note === '' ? null : <p className="changes__note">{note}</p>}
      </div>
    </li>
  );
}
