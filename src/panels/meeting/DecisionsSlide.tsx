import { useLocale } from '#ui/LocaleProvider.tsx';
import type { Slide } from '#view-models/meeting/meeting-slides.ts';
import { SpokenText } from '../review/SpokenText.tsx';
import { SlideFrame } from './SlideFrame.tsx';
import type { MeetingContent } from './use-meeting.ts';

type DecisionsSlideProps = { readonly meeting: MeetingContent; readonly slide: Extract<Slide, { kind: 'decisions' }> };

/** What was decided before and became of it: first thing of every meeting. */
export function DecisionsSlide({ meeting: { page, manifest }, slide: { title, rows, part } }: DecisionsSlideProps) {
  const { t, format } = useLocale();
  const { log } = page;
  const kicker = [title, part].filter((text) => text !== '').join(' · ');
  return (
    <SlideFrame kind="decisions" kicker={kicker} title={rows.length === 0 ? t('meeting.decisions.none') : log.summary}>
      {rows.length === 0 ? null : (
        <>
          <table className="stacked slide-table">
            <thead>
              <tr>
                <th scope="col">{t('meeting.decisions.state')}</th>
                <th scope="col">{t('meeting.decisions.text')}</th>
                <th scope="col">{t('meeting.decisions.responsible')}</th>
                <th scope="col">{t('meeting.decisions.due')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, review, text, textLanguage, result, resultLanguage, about, responsible, due, state, stateWord }) => (
                <tr key={`${review} ${id}`}>
                  <td className={`slide-table__state slide-table__state--${state}`}>{stateWord}</td>
                  <th scope="row">
                    <span className="slide-table__id">{id}</span> <SpokenText text={text} language={textLanguage} />
                    {about.length === 0 ? null : <span className="slide-table__about">{about.map((named) => named.title).join('; ')}</span>}
                    {result === '' ? null : (
                      <span className="slide-table__about">
                        <SpokenText text={result} language={resultLanguage} />
                      </span>
                    )}
                  </th>
                  <td>{responsible.title}</td>
                  <td className="nowrap">{due}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="slide__note">{t('meeting.decisions.asOf', { date: format.day(manifest.asOf) })}</p>
        </>
      )}
    </SlideFrame>
  );
}
