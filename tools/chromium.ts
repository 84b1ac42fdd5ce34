/** Finds a Chromium for the browser tests, installs Debian's where it may, or says in one sentence what is missing. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from '../src/cli/find-chromium.ts';

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
