import { useLocale } from '#ui/LocaleProvider.tsx';
import { Section } from '#ui/Section.tsx';
import { Link } from '#url/router-exports.ts';
import type { GroupPage } from '#view-models/groups/group-page.ts';

type EmptyGroupProps = { readonly kind: GroupPage['kind'] };

/** A group for which no indicator has been published yet: what will stand here, and where to go meanwhile. */
export function EmptyGroup({ kind }: EmptyGroupProps) {
  const { t, language } = useLocale();
  return (
    <Section title={t('groups.empty.title')} className="section--first">
      <p className="measure">{t('groups.empty.text', { group: t(`groups.this.${kind}`) })}</p>
      <p className="group-empty__way no-print">
        <Link className="button" to="/$lang/indicators" params={{ lang: language }}>
          {t('groups.empty.elsewhere')}
        </Link>
      </p>
    </Section>
  );
}
