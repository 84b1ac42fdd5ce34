import { fullName } from '../home/names.ts';
import { periodWords } from '../home/period-words.ts';
import type { System, SystemsReading } from './systems-reading.ts';

/** Who provides a system; `name` says when a body that no longer exists ended. */
export type Provider = { readonly id: string; readonly name: string };

export function providersOf({ provider }: Pick<System, 'provider'>, { names, ended, locale }: SystemsReading): readonly Provider[] {
  return provider.map((id) => {
    const [name, end] = [fullName(names, id), ended.get(id)];
    return { id, name: end === undefined ? name : locale.t('systems.provider.until', { name, date: periodWords(end, locale) }) };
  });
}
