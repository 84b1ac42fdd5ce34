import { describe, expect, it } from 'vitest';
import { readDataset } from '#intake/read-dataset.ts';
import { designedCases } from '#mocks/demonstration/case-list.ts';
import { generateDemonstration } from '#mocks/demonstration/generate-demonstration.ts';
import { indicatorId } from '#mocks/demonstration/indicator-of-case.ts';
import { usualSize } from '#mocks/demonstration/size.ts';
import type { PublishedVerdict } from '#model/indicator-file.ts';
import { flags, reasons, statuses } from '#model/status.ts';
import { groupBy } from '#publish/group-by.ts';
import { prepareIndicator } from '#publish/prepared-indicator.ts';
import { publicationOf } from '#publish/publication.ts';
import { verdictsOf } from '#publish/verdicts-of.ts';

const verdicts = publicVerdicts();

describe('the demonstration dataset, judged', () => {
  it('shows in each designed case what the case is there for', () => {
    const shown = designedCases.map((spec) => [spec.slug, Object.fromEntries((verdicts.get(indicatorId(spec)) ?? []).map(inWords))]);
    expect(shown).toEqual(designedCases.map(({ slug, shows }) => [slug, shows]));
  });

  it('has every status, every flag, and every reason but the lack of a target, which shows as no verdict at all', () => {
    const all = [...verdicts.values()].flat();
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set(statuses));
    expect(new Set(all.flatMap((verdict) => verdict.flags))).toEqual(new Set(flags));
    expect(new Set(all.flatMap(({ reason }) => reason ?? []))).toEqual(new Set(reasons.filter((reason) => reason !== 'no-target')));
    expect(verdicts.get('demo-no-target')).toEqual([]);
  });

  it('rates every horizon and every kind of target', () => {
    const keys = new Set([...verdicts.values()].flat().map(({ key }) => key));
    expect([...keys].toSorted()).toEqual(['national/2025', 'plan-2025/plan', 'reference/2030', 'strategy-2030/plan', 'vision-2040/plan']);
  });

  it('shows a last known verdict beside what cannot be rated any more', () => {
    const lastKnown = (id: string) => verdicts.get(id)?.[0]?.lastKnown?.status;
    expect(['demo-no-data-at-deadline', 'demo-last-known-met', 'demo-too-old'].map(lastKnown)).toEqual(['behind', 'met', 'behind']);
  });
});

function publicVerdicts(): ReadonlyMap<string, readonly PublishedVerdict[]> {
  const { dataset } = readDataset(generateDemonstration({ ...usualSize, areas: 1, disaggregations: 1 }));
  if (dataset === null) throw new Error('the demonstration cannot be read');
  const publication = publicationOf(dataset, 'public');
  const rows = groupBy(publication.dataset.observations, ({ indicator }) => indicator);
  return new Map(
    publication.dataset.indicators.map((indicator) => {
      const prepared = prepareIndicator(indicator, rows.get(indicator.id) ?? [], publication);
      return [indicator.id, verdictsOf(prepared, publication).map(({ verdict }) => verdict)];
    }),
  );
}

/** A verdict the way the cases write it down: `not-rated: too-old`, `met + late`. */
function inWords({ key, status, reason, flags: raised }: PublishedVerdict): readonly [string, string] {
  return [key, `${status}${reason === null ? '' : `: ${reason}`}${raised.length === 0 ? '' : ` + ${raised.join(', ')}`}`];
}
