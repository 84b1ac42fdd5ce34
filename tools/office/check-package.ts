import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Findings } from './office-finding.ts';
import { runProgram } from './run-program.ts';

/** An Office file is a zip of parts: each well-formed, each of a declared type, each relationship leading to a part that is there. */
export function checkPackage(path: string, scratch: string, findings: Findings): Readonly<Record<string, Uint8Array>> {
  const parts = unzipSync(new Uint8Array(readFileSync(path)));
  const markup = Object.keys(parts).filter((name) => /\.(xml|rels|svg)$/.test(name));
  for (const name of markup) {
    mkdirSync(dirname(join(scratch, name)), { recursive: true });
    writeFileSync(join(scratch, name), parts[name] ?? new Uint8Array());
  }
  for (let at = 0; at < markup.length; at += 100) {
    try {
      runProgram('xmllint', ['--noout', '--nonet', ...markup.slice(at, at + 100).map((name) => join(scratch, name))]);
    } catch (error) {
      findings.add('xmllint', String(error).replaceAll(`${scratch}/`, '').slice(0, 500));
    }
  }
  checkTypes(parts, findings);
  checkRelationships(parts, findings);
  return parts;
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

function checkTypes(parts: Readonly<Record<string, Uint8Array>>, findings: Findings): void {
  const types = strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array());
  const endings = new Set(Array.from(types.matchAll(/<Default\b[^>]*>/g), ([tag]) => attribute(tag, 'Extension').toLowerCase()));
  const named = new Set(Array.from(types.matchAll(/<Override\b[^>]*>/g), ([tag]) => attribute(tag, 'PartName')));
  for (const name of Object.keys(parts)) {
    if (name === '[Content_Types].xml' || name.endsWith('/')) continue;
    if (!named.has(`/${name}`) && !endings.has(name.slice(name.lastIndexOf('.') + 1).toLowerCase())) findings.add('content types', `${name} has none`);
  }
  for (const name of named) if (parts[name.slice(1)] === undefined) findings.add('content types', `${name} is named and missing`);
}

function checkRelationships(parts: Readonly<Record<string, Uint8Array>>, findings: Findings): void {
  for (const [name, content] of Object.entries(parts)) {
    if (!name.endsWith('.rels')) continue;
    const folder = dirname(dirname(name));
    for (const [tag] of strFromU8(content).matchAll(/<Relationship\b[^>]*>/g)) {
      if (attribute(tag, 'TargetMode') === 'External') continue;
      const target = attribute(tag, 'Target');
      const part = target.startsWith('/') ? target.slice(1) : posix.normalize(posix.join(folder === '.' ? '' : folder, target));
      if (parts[part] === undefined) findings.add(name, `leads to ${target}, which is missing`);
    }
  }
}
