import { SmallPicture } from '#charts/marks/SmallPicture.tsx';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { stopPicture } from '#view-models/legal/legal-route.ts';

const states = ['done', 'now', 'ahead', 'trial', 'ended', 'unconfirmed'] as const;

/** What the marks of a route mean. */
export function RouteKey() {
  const { t } = useLocale();
  return (
    <div className="route-key">
      <ul>
        {states.map((state) => (
          <li key={state}>
            <span aria-hidden="true">
              <SmallPicture picture={stopPicture(state)} label={t(`legal.key.${state}`)} />
            </span>
            {t(`legal.key.${state}`)}
          </li>
        ))}
      </ul>
      <p>{t('legal.key.off')}</p>
    </div>
  );
}
