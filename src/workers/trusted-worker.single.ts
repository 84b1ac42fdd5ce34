type ScriptAddressPolicy = { readonly createScriptURL: (address: string) => string | URL };
type TrustedTypes = {
  readonly createPolicy: (name: string, rules: { readonly createScriptURL: (address: string) => string }) => ScriptAddressPolicy;
};

/** The element that holds the program of the page. */
const programId = 'program';

let program: string | URL | null = null;

/** The program of the page once more, as an address a worker can be started with; nothing else may run beside the page. */
function programAddress(): string | URL {
  if (program !== null) return program;
  const text = document.getElementById(programId)?.textContent ?? '';
  const own = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  const ownOnly = (address: string): string => {
    if (address !== own) throw new TypeError(`Not the program of this page: ${address}`);
    return address;
  };
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('tracker', { createScriptURL: ownOnly }) ?? { createScriptURL: ownOnly };
  program = policy.createScriptURL(own);
  return program;
}

/** Starts a worker: the same program again, which does the work of its name. Here the address of a worker is its name: the page has no other. */
export function startWorker(address: string): Worker {
  return new Worker(programAddress(), { name: address });
}
