import { useLocale } from '#ui/LocaleProvider.tsx';
import type { BriefAsk } from '#view-models/brief/brief.ts';

type BriefAsksProps = { readonly asks: readonly BriefAsk[] };

/** What the meeting is asked to decide, in the order of the review. */
export function BriefAsks({ asks }: BriefAsksProps) {
  const { t } = useLocale();
  return (
    <section aria-labelledby="brief-asks">
      <h2 id="brief-asks">{t('brief.asks')}</h2>
      {asks.length === 0 ? <p>{t('brief.asks.none')}</p> : null}
      <ol>
        {asks.map(({ id, indicator, title, text }) => (
          <li key={id}>
            <b>{title}</b> {t('brief.asks.of', { indicator, text })}
          </li>
        ))}
      </ol>
    </section>
  );
}
