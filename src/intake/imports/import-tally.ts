import type { ImportAccount } from './imported-row.ts';

/** Counts the rows of an import, by file. What was read is what was accepted or rejected: there is no third way. */
export type ImportTally = {
  readonly accept: (file: string) => void;
  readonly reject: (file: string) => void;
  /** A row that was accepted goes, and another comes in its place. */
  readonly replace: (gone: string, come: string) => void;
  readonly accounts: () => ReadonlyMap<string, ImportAccount>;
  readonly total: () => ImportAccount;
};

/** Starts counting. */
export function createTally(): ImportTally {
  const counts = new Map<string, { accepted: number; rejected: number }>();
  const of = (file: string) => {
    const known = counts.get(file) ?? { accepted: 0, rejected: 0 };
    counts.set(file, known);
    return known;
  };
  return {
    accept: (file) => void (of(file).accepted += 1),
    reject: (file) => void (of(file).rejected += 1),
    replace: (gone, come) => {
      of(gone).accepted -= 1;
      of(gone).rejected += 1;
      of(come).accepted += 1;
    },
    accounts: () => new Map(Array.from(counts, ([file, { accepted, rejected }]) => [file, account(accepted, rejected)] as const)),
    total: () => {
      const all = [...counts.values()];
      return account(sum(all.map(({ accepted }) => accepted)), sum(all.map(({ rejected }) => rejected)));
    },
  };
}

function account(accepted: number, rejected: number): ImportAccount {
  return { read: accepted + rejected, accepted, rejected };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
