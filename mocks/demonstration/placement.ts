import type { Indicator } from '#model/indicator.ts';
import { framework } from './framework.ts';
import { ministries } from './institutions.ts';

const sectors = framework.sectors.map(({ id }) => id);

/** Where the indicator of a place stands: every goal, pillar, programme, component and sector gets its share. */
export function placementOf(place: number): Indicator['placement'] {
  const programme = 1 + (place % 7);
  const by = place % 2 === 0 ? 'plan' : 'dashboard';
  const pillar = ['pillar-economy', 'pillar-government', 'pillar-society'][place % 3] ?? 'pillar-economy';
  const isInSector = programme === 7;
  const sector = sectors[Math.floor(place / 7) % sectors.length] ?? 'sector-trade';
  return [
    { in: `programme-${programme}`, by },
    { in: pillar, by: 'dashboard' },
    { in: `goal-${1 + (place % 4)}`, by: 'dashboard' },
    { in: isInSector ? 'component-use' : 'component-ict', by },
    ...(isInSector ? [{ in: sector, by } as const] : []),
  ];
}

/** Who answers for it: every ministry in turn, with the predecessor for the years before the reform of 2025. */
export function responsibleOf(place: number): Indicator['responsible'] {
  const ministry = ministries[(place - 1) % ministries.length];
  if (ministry === undefined) return [];
  const before = ministry.formerly?.[0];
  const isYoung = before !== undefined && before !== 'mpt';
  return [
    ...(isYoung ? [{ institution: before, from: 2021, to: '2025-03-20', by: 'dashboard' } as const] : []),
    { institution: ministry.id, from: isYoung ? '2025-03-20' : 2021, to: null, by: 'dashboard' },
  ];
}
