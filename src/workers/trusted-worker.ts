type ScriptAddressPolicy = { readonly createScriptURL: (address: string) => string | URL };
type TrustedTypes = {
  readonly createPolicy: (name: string, rules: { readonly createScriptURL: (address: string) => string }) => ScriptAddressPolicy;
};

const policyName = 'tracker';

/** Scripts of this site and nothing else may run beside the page. */
function ownAddress(address: string): string {
  if (new URL(address, location.href).origin !== location.origin) throw new TypeError(`Not a script of this site: ${address}`);
  return address;
}

let policy: ScriptAddressPolicy | null = null;

/** The one policy of the page, made when the first worker is; browsers without such policies need none. */
function scriptPolicy(): ScriptAddressPolicy {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes === undefined ? { createScriptURL: ownAddress } : trustedTypes.createPolicy(policyName, { createScriptURL: ownAddress });
  return policy;
}

/** Registers the service worker of this site in a way the page's policy allows. `base`: the address it answers for. */
export function registerServiceWorker(container: ServiceWorkerContainer, address: string, base: string): Promise<ServiceWorkerRegistration> {
  return container.register(scriptPolicy().createScriptURL(address), { scope: base, updateViaCache: 'none' });
}

/** Starts a worker of this site in a way the page's policy allows. */
export function startWorker(address: string, name: string): Worker {
  return new Worker(scriptPolicy().createScriptURL(address), { type: 'module', name });
}
