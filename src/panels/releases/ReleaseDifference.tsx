import { useMemo } from 'react';
import { useLocale } from '#ui/LocaleProvider.tsx';
import type { ReleaseSearch } from '#url/releases-search.ts';
import { changeFinding, methodSentence } from '#view-models/releases/change-finding.ts';
import { allRows, narrowedChanges } from '#view-models/releases/narrowed-changes.ts';
import { ChangeFilter } from './ChangeFilter.tsx';
import { MovesSection } from './MovesSection.tsx';
import { PartsSection, SettingsSection } from './OtherChanges.tsx';
import { TargetsSection } from './TargetsSection.tsx';
import { useReleaseChanges } from './use-release-changes.ts';
import { AddedSection, ReplacedSection } from './ValueSections.tsx';

type ReleaseDifferenceProps = { readonly id: string; readonly base: string; readonly later: readonly string[]; readonly search: ReleaseSearch };

/** Everything that differs between two releases, narrowed as the address asks. */
export function ReleaseDifference({ id, base, later, search }: ReleaseDifferenceProps) {
  const locale = useLocale();
  const { t } = locale;
  const { before, after, changes } = useReleaseChanges(base, later);
  const { cause, indicator } = search;
  const shown = useMemo(() => narrowedChanges(changes, { cause, indicator }), [changes, cause, indicator]);
  const isNarrowed = cause !== undefined || indicator !== undefined;
  const method = methodSentence(before, after, locale);
  const place = { id, base, search };
  return (
    <>
      <p className="release-finding">{changeFinding(changes, base, locale)}</p>
      {method === '' ? null : <p className="release-note">{method}</p>}
      {allRows(changes).length === 0 ? null : <ChangeFilter id={id} search={search} changes={changes} shown={shown} />}
      {isNarrowed || shown.moves.length > 0 ? null : <p className="release-note">{t('releases.moves.none')}</p>}
      <MovesSection rows={shown.moves} place={place} />
      <TargetsSection rows={shown.targets} place={place} />
      <ReplacedSection list="corrections" rows={shown.corrections} place={place} />
      <ReplacedSection list="changed" rows={shown.changed} place={place} />
      <AddedSection rows={shown.added} place={place} />
      <SettingsSection rows={shown.settings} place={place} />
      <PartsSection rows={shown.parts} place={place} />
    </>
  );
}
