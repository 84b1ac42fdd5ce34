import { describe, expect, it } from 'vitest';
import { steadyBill } from './bill-of-materials.ts';
import { packageFolder, webAddress } from './bundled-packages.ts';
import { licencesText, listedPackages, packagesModule } from './licences.ts';

describe('the bill of materials', () => {
  const component = (name: string) => ({ 'bom-ref': `${name}@1.0.0`, type: 'library', name, version: '1.0.0', author: 'A <a@example.org>', properties: [{ name: 'cdx:npm:package:path', value: `node_modules/${name}` }] });
  const bill = steadyBill(
    {
      bomFormat: 'CycloneDX',
      serialNumber: 'urn:uuid:1',
      metadata: { timestamp: '2026-11-22T10:00:00Z', tools: [{ name: 'cli', version: '11' }], component: { ...component('folder'), 'bom-ref': 'site@1.0.0' } },
      components: [component('b'), component('tool'), component('a')],
      dependencies: [{ ref: 'b@1.0.0', dependsOn: ['tool@1.0.0', 'a@1.0.0'] }, { ref: 'tool@1.0.0' }, { ref: 'site@1.0.0', dependsOn: ['b@1.0.0'] }],
    },
    { name: 'site', isShipped: ({ name }) => name !== 'tool' },
  );

  it('is the same whenever and wherever it is made', () => {
    expect(JSON.stringify(bill)).not.toMatch(/serialNumber|timestamp|tools|node_modules|folder"|author/u);
    expect(bill.metadata.component).toMatchObject({ type: 'application', name: 'site' });
  });

  it('holds what is shipped, in order, and what depends on what of it', () => {
    expect(bill.components.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(bill.dependencies).toEqual([
      { ref: 'b@1.0.0', dependsOn: ['a@1.0.0'] },
      { ref: 'site@1.0.0', dependsOn: ['b@1.0.0'] },
    ]);
  });
});

describe('the list of licences', () => {
  const packages = [
    { name: '@scope/a', version: '1.0.0', licence: 'MIT', address: 'https://example.org/a', text: `Words\n${'='.repeat(80)}\nmore words` },
    { name: 'b', version: '2.0.0', licence: "(MIT OR O'Hara)", address: null, text: null },
  ];

  it('can be read back', () => {
    expect(listedPackages(licencesText(packages))).toEqual(packages.map(({ text: _text, ...one }) => one));
  });

  it('becomes a module whose texts stay texts', () => {
    expect(packagesModule(packages)).toContain(String.raw`licence: '(MIT OR O\'Hara)', address: null }`);
  });
});

it.each([
  ['/srv/site/node_modules/react/index.js', '/srv/site/node_modules/react'],
  ['/srv/site/node_modules/@tanstack/store/dist/a.js?v=1', '/srv/site/node_modules/@tanstack/store'],
  ['/srv/site/node_modules/a/node_modules/b/c.js', '/srv/site/node_modules/a/node_modules/b'],
  ['/srv/site/src/app/main.tsx', null],
])('%s belongs to %s', (id, folder) => {
  expect(packageFolder(id)).toBe(folder);
});

it.each([
  [{ repository: { url: 'git+https://github.com/a/b.git' } }, 'https://github.com/a/b'],
  [{ repository: 'git@github.com:a/b.git' }, 'https://github.com/a/b'],
  [{ repository: 'github:a/b' }, 'https://github.com/a/b'],
  [{ repository: { url: 'git://github.com/a/b' } }, 'https://github.com/a/b'],
  [{ homepage: 'http://example.org/x' }, 'https://example.org/x'],
  [{ homepage: 'javascript:alert(1)' }, null],
  [{}, null],
])('%j lies at %s', (manifest, address) => {
  expect(webAddress(manifest)).toBe(address);
});
