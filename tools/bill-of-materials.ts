import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { shippedPackages } from './bundled-packages.ts';

const path = 'sbom.json';

type Component = Readonly<Record<string, unknown>> & { readonly name: string; readonly version: string; readonly 'bom-ref': string; readonly properties?: readonly Readonly<Record<'name' | 'value', string>>[] };
type Bill = Readonly<Record<string, unknown>> & {
  readonly metadata: Readonly<Record<string, unknown>> & { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
};

const byRef = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** Addresses of people, where a package lay on the machine, and that a font is taken for building, are no matter of what is shipped. */
function told({ properties: _properties, author: _author, ...component }: Component): object {
  return component;
}

/**
 * The bill that npm makes of the lock file, as the same build always gives it: without number and time of making, without the version of npm and the
 * folder's name, in order; only what is shipped is left, and each part says so.
 */
export function steadyBill(bill: Bill, { name, isShipped }: { readonly name: string; readonly isShipped: (component: Pick<Component, 'name' | 'version'>) => boolean }): Bill {
  const { serialNumber: _number, metadata, ...rest } = bill;
  const { timestamp: _time, tools: _tools, ...about } = metadata;
  const components = bill.components.filter(isShipped).toSorted((a, b) => byRef(a['bom-ref'], b['bom-ref']));
  const kept = new Set([metadata.component['bom-ref'], ...components.map((component) => component['bom-ref'])]);
  return {
    ...rest,
    metadata: { ...about, component: { ...told(metadata.component), type: 'application', name } },
    components: components.map((component) => ({ ...told(component), scope: 'required' })),
    dependencies: bill.dependencies
      .filter(({ ref }) => kept.has(ref))
      .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((other) => kept.has(other)).toSorted(byRef) }))
      .toSorted((a, b) => byRef(a.ref, b.ref)),
  } as unknown as Bill;
}

function billOf(root: string): Bill {
  const { status, stdout, stderr } = spawnSync('npm', ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx', '--include', 'dev'], { cwd: root, encoding: 'utf8', maxBuffer: 1e8, shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`npm sbom: ${stderr}`);
  return JSON.parse(stdout) as Bill;
}

/** Writes `sbom.json` (CycloneDX): the packages that are part of the built site, with versions, hashes and licences. */
export function billOfMaterials(): Plugin {
  let config: ResolvedConfig | null = null;
  return {
    name: 'bill-of-materials',
    apply: (_, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    configResolved: (resolved) => {
      config = resolved;
    },
    closeBundle: {
      order: 'post',
      handler() {
        if (config === null) return;
        const { root, build: { outDir } } = config;
        const { name } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly name: string };
        const shipped = new Set(shippedPackages(root).map((one) => `${one.name}@${one.version}`));
        const bill = steadyBill(billOf(root), { name, isShipped: (component) => shipped.has(`${component.name}@${component.version}`) });
        writeFileSync(resolve(root, outDir, path), `${JSON.stringify(bill, null, 1)}\n`);
      },
    },
  };
}
