import { SmallPicture } from '#charts/marks/SmallPicture.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { Section } from '#ui/Section.tsx';
import { StatusWord } from '#ui/StatusWord.tsx';
import { idPlace, useFollowLinks, useIndicatorAddress } from '#url/plain-links.ts';
import type { Figure } from '#view-models/figure/figure.ts';
import type { Multiple } from '#view-models/groups/multiples.ts';
import { FigureFrame } from '../figure/FigureFrame.tsx';

type MultiplesSectionProps = { readonly title: string; readonly multiples: readonly Multiple[]; readonly figure: Figure };

/** Beyond so many the browser leaves out what is far from the screen. */
const mostAtOnce = 150;

/** Every indicator on one time axis, each with a link to its page. */
export function MultiplesSection({ title, multiples, figure }: MultiplesSectionProps) {
  const { t, language } = useLocale();
  const address = useIndicatorAddress(language);
  const follow = useFollowLinks();
  return (
    <Section title={title} note={t('groups.multiples.note')}>
      <FigureFrame figure={figure} tableLabel={t('groups.table.read')}>
        {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- the links inside are clicked, the list only hears of it */}
        <ul className={multiples.length > mostAtOnce ? 'multiples multiples--many' : 'multiples'} onClick={follow}>
          {multiples.map((multiple) => (
            <SmallMultiple key={multiple.id} multiple={multiple} href={address.replace(idPlace, multiple.id)} />
          ))}
        </ul>
      </FigureFrame>
    </Section>
  );
}

type SmallMultipleProps = { readonly multiple: Multiple; readonly href: string };

function SmallMultiple({ multiple: { title, unit, status, reason, isDoubtful, lastKnown, targetNote, picture, label }, href }: SmallMultipleProps) {
  return (
    <li className="multiple">
      <h3>
        <a href={href}>{title}</a>
      </h3>
      <p>
        <StatusWord status={status} reason={reason} isDoubtful={isDoubtful && lastKnown === null} />
      </p>
      {lastKnown === null ? null : (
        <p>
          <StatusWord status={lastKnown.status} isOutlined isDoubtful={isDoubtful} /> <span className="muted">({lastKnown.note})</span>
        </p>
      )}
      {unit === null ? null : <p className="multiple__note">{unit}</p>}
      {targetNote === null ? null : <p className="multiple__note">{targetNote}</p>}
      <SmallPicture picture={picture} label={label} />
    </li>
  );
}
