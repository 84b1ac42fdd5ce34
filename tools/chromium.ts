/** Finds a Chromium for the browser tests, installs Debian's where it may, or says in one sentence what is missing. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Flags for a browser that may run as root, in a container, without a way out to the network. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** The path of a Chromium: CHROMIUM_PATH, else the system's; null where there is none. */
export function findChromium(): string | null {
  const wanted = process.env['CHROMIUM_PATH'];
  if (wanted !== undefined && wanted !== '') return existsSync(wanted) ? wanted : null;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const places = [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...usualPlaces];
  return places.find((place) => existsSync(place)) ?? null;
}

function installDebianChromium(): boolean {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return false;
  console.log('No Chromium found: installing the Debian package chromium …');
  const run = (...parts: string[]) => spawnSync('apt-get', parts, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
  run('update');
  return run('install', '--yes', '--no-install-recommends', 'chromium');
}

/** The path of a Chromium, installed if need be; throws one clear sentence where that is not possible. */
export function ensureChromium(): string {
  const found = findChromium() ?? (process.env['CHROMIUM_PATH'] === undefined && installDebianChromium() ? findChromium() : null);
  if (found === null) {
    throw new Error('The browser tests need a Chromium: install one, or set CHROMIUM_PATH to the path of its program.');
  }
  return found;
}
