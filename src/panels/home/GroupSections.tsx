import { Section } from '#ui/Section.tsx';
import { homeComponents, homePillars, homeSectors } from '#view-models/home/groups.ts';
import { GroupCards } from './GroupCards.tsx';
import { useHome } from './use-home.ts';

/** The pillars in a few lines each. */
export function PillarsSection() {
  const { home, texts, locale } = useHome();
  const { title, cards } = homePillars(home, texts, locale);
  if (cards.length === 0) return null;
  return (
    <Section title={title}>
      <GroupCards kind="pillar" cards={cards} />
    </Section>
  );
}

/** The application sectors, each with its newest figure. */
export function SectorsSection() {
  const { home, texts, locale } = useHome();
  const { title, cards } = homeSectors(home, texts, locale);
  if (cards.length === 0) return null;
  return (
    <Section title={title} note={locale.t('home.sectors.note')}>
      <GroupCards kind="sector" cards={cards} />
    </Section>
  );
}

/** The components of the Plan: the industry itself, and its use elsewhere. */
export function ComponentsSection() {
  const { home, texts, locale } = useHome();
  const { title, cards } = homeComponents(home, texts, locale);
  if (cards.length === 0) return null;
  return (
    <Section title={title}>
      <GroupCards kind="component" cards={cards} />
    </Section>
  );
}
