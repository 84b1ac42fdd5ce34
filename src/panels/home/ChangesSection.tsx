import { useSuspenseQuery } from '@tanstack/react-query';
import { manifestQuery } from '#dataset/queries.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { Section } from '#ui/Section.tsx';
import { StatusWord } from '#ui/StatusWord.tsx';
import { type ChangeItem, homeChanges, type MovedVerdict } from '#view-models/home/changes.ts';
import { ReleaseLink } from '../ReleaseLink.tsx';
import { IndicatorLink } from './IndicatorLink.tsx';
import { useHome } from './use-home.ts';

/** What changed since the release before, and why; the first release says that there is none to compare with. */
export function ChangesSection() {
  const { home, texts, locale } = useHome();
  const { data: manifest } = useSuspenseQuery(manifestQuery());
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
      {against === '' ? null : (
        <p className="changes__all no-print">
          <ReleaseLink id={manifest.release}>{locale.t('home.changes.all', { release: manifest.release })}</ReleaseLink>
        </p>
      )}
    </Section>
  );
}

type ChangeProps = { readonly item: ChangeItem };

function Change({ item: { kinds, indicator, figures, note, move } }: ChangeProps) {
  return (
    <li>
      <span className="changes__kinds">
        {kinds.map((kind) => (
          <span key={kind} className="tag">
            {kind}
          </span>
        ))}
      </span>
      <div>
        {indicator === null ? null : (
          <p>
            <b>
              <IndicatorLink id={indicator.id}>{indicator.title}</IndicatorLink>
            </b>{' '}
            {move === null ? <span className="nowrap">{figures}</span> : <span className="muted">{move.plan}</span>}
          </p>
        )}
        {move === null ? null : <MoveLine move={move} />}
        {note === '' ? null : <p className="changes__note">{note}</p>}
      </div>
    </li>
  );
}

/** The verdict before and after. */
function MoveLine({ move: { from, to } }: { readonly move: MovedVerdict }) {
  return (
    <p className="changes__move">
      <Standing standing={from} /> <span className="muted">→</span> <Standing standing={to} />
    </p>
  );
}

function Standing({ standing }: { readonly standing: MovedVerdict['from'] }) {
  const { t } = useLocale();
  if (standing === null) return <span className="muted">{t('home.changes.noVerdict')}</span>;
  const { status, reason, lastKnown } = standing;
  if (lastKnown === null) return <StatusWord status={status} reason={reason} />;
  return (
    <>
      <StatusWord status={status} reason={reason} />{' '}
      <span className="nowrap">
        (<StatusWord status={lastKnown} isOutlined /> <span className="muted">{t('home.changes.lastKnown')}</span>)
      </span>
    </>
  );
}
