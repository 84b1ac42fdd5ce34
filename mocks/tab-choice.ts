/** Something to choose in development, by a parameter of the address; links within the page do not repeat it, so the tab remembers. */
export type TabChoice<Name extends string> = {
  readonly parameter: string;
  readonly names: readonly Name[];
  /** What holds until something is chosen. */
  readonly usual: Name;
};

const isOneOf = <Name extends string>(names: readonly Name[], text: string | null): text is Name => names.some((name) => name === text);

/** What the address asks for, and else what the tab remembers. */
export function chosenIn<Name extends string>({ parameter, names, usual }: TabChoice<Name>, search: string, memory: Storage): Name {
  const asked = new URLSearchParams(search).get(parameter);
  if (isOneOf(names, asked)) memory.setItem(parameter, asked);
  const chosen = asked ?? memory.getItem(parameter);
  return isOneOf(names, chosen) ? chosen : usual;
}

/** The address of the same page with another choice. */
export function addressWithChoice<Name extends string>({ parameter }: TabChoice<Name>, address: string, name: Name): string {
  const url = new URL(address);
  url.searchParams.set(parameter, name);
  return url.href;
}
