import { trajectoryMethod } from '../progress/trajectory-method.ts';
import { methodVersions } from './method-versions.ts';

/** A method as a dataset and its releases name it. */
export type MethodRef = { readonly id: string; readonly version: number };

/** The versions of each method that can judge, oldest first. A version that has judged a release is never taken out. */
export const judgingVersions: ReadonlyMap<string, readonly number[]> = new Map([
  [trajectoryMethod.id, [trajectoryMethod.version]],
  ...Object.entries(methodVersions).map(([id, version]): [string, readonly number[]] => [id, [version]]),
]);

/** Whether a method of that id and version can judge. */
export function isKnownMethod({ id, version }: MethodRef): boolean {
  return judgingVersions.get(id)?.includes(version) ?? false;
}

/** Whether two names mean the same method, version included. */
export function isSameMethod(one: MethodRef, other: MethodRef): boolean {
  return one.id === other.id && one.version === other.version;
}
