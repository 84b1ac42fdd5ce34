/** What a root element of SDMX-ML is: data in one of two writings, something else of SDMX, or nothing of it. */
export type XmlRoot =
  | { readonly kind: 'data'; readonly writing: 'generic' | 'structure-specific' }
  | { readonly kind: 'structure' | 'error' | 'cross-section' | 'other' | 'foreign' };

const roots: Readonly<Record<string, XmlRoot>> = {
  GenericData: { kind: 'data', writing: 'generic' },
  GenericTimeSeriesData: { kind: 'data', writing: 'generic' },
  StructureSpecificData: { kind: 'data', writing: 'structure-specific' },
  StructureSpecificTimeSeriesData: { kind: 'data', writing: 'structure-specific' },
  CompactData: { kind: 'data', writing: 'structure-specific' },
  UtilityData: { kind: 'data', writing: 'structure-specific' },
  CrossSectionalData: { kind: 'cross-section' },
  Structure: { kind: 'structure' },
  Error: { kind: 'error' },
  RegistryInterface: { kind: 'other' },
  QueryMessage: { kind: 'other' },
  GenericMetadata: { kind: 'other' },
  StructureSpecificMetadata: { kind: 'other' },
};

/** The kind of message a root element opens. */
export function rootOf(name: string): XmlRoot {
  return Object.hasOwn(roots, name) ? (roots[name] ?? { kind: 'foreign' }) : { kind: 'foreign' };
}

/** Version of SDMX-ML by the name space of the message: `2.1`; '' if it says none. */
export function xmlVersion(attributes: Readonly<Record<string, string>>): string {
  for (const [name, value] of Object.entries(attributes)) {
    const version = name.startsWith('xmlns') ? /\/schemas\/v(\d)_(\d)\/message/i.exec(value) : null;
    if (version !== null) return `${version[1]}.${version[2]}`;
  }
  return '';
}
