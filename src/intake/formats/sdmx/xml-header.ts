type Attributes = Readonly<Record<string, string>>;

/** A structure that data sets of the message refer to. */
export type XmlStructureRef = { readonly agency: string; readonly id: string; readonly version: string; readonly dimensionAtObservation: string };

/** What the head of an SDMX-ML message says. */
export type XmlHeader = {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close: (name: string, text: string) => void;
  readonly facts: () => Readonly<Record<string, string>>;
  /** Action for data sets that name none. */
  readonly action: () => string;
  /** The structure of this name, or the only one. */
  readonly structure: (name: string) => XmlStructureRef | null;
};

const factOf: Readonly<Record<string, string>> = { ID: 'message', Prepared: 'prepared', DataSetID: 'dataset', DataSetAction: 'action', Name: 'sender', KeyFamilyRef: 'structure' };

/** Collects the header while its elements pass by. */
export function xmlHeader(): XmlHeader {
  const facts: Record<string, string> = {};
  const structures = new Map<string, XmlStructureRef>();
  let isInContact = false;
  let current: { name: string; dimensionAtObservation: string } | null = null;
  const refer = (agency: string, id: string, version: string): void => {
    const { name, dimensionAtObservation } = current ?? { name: '', dimensionAtObservation: 'TIME_PERIOD' };
    structures.set(name, { agency, id, version, dimensionAtObservation });
    facts['structure'] ??= `${agency}:${id}(${version})`;
  };
  return {
    open: (name, attributes) => {
      isInContact ||= name === 'Contact' || name === 'Receiver';
      if (name === 'Sender') facts['sender'] ??= attributes['id'] ?? '';
      if (name === 'Structure' && attributes['structureID'] !== undefined) {
        current = { name: attributes['structureID'], dimensionAtObservation: attributes['dimensionAtObservation'] ?? 'TIME_PERIOD' };
        structures.set(current.name, { agency: '', id: '', version: '', dimensionAtObservation: current.dimensionAtObservation });
      }
      if (name === 'Ref' && attributes['id'] !== undefined) refer(attributes['agencyID'] ?? '', attributes['id'], attributes['version'] ?? '');
    },
    close: (name, text) => {
      const written = text.trim();
      if (name === 'Contact' || name === 'Receiver') isInContact = false;
      if (name === 'URN') {
        const [, agency = '', id = '', version = ''] = /=([^:]+):([^(]+)\(([^)]+)\)$/.exec(written) ?? [];
        if (id !== '') refer(agency, id, version);
      }
      if (name === 'Test' && written === 'true') facts['test'] = 'true';
      const fact = Object.hasOwn(factOf, name) ? factOf[name] : undefined;
      if (fact === undefined || written === '' || isInContact) return;
      if (fact === 'sender') facts['sender'] = written;
      else facts[fact] ??= written;
      if (name === 'KeyFamilyRef') structures.set('', { agency: '', id: written, version: '', dimensionAtObservation: 'TIME_PERIOD' });
    },
    facts: () => ({ ...facts }),
    action: () => facts['action'] ?? '',
    structure: (name) => structures.get(name) ?? (structures.size === 1 ? ([...structures.values()][0] ?? null) : null),
  };
}
