import { isKnownMethod, isSameMethod, judgingVersions, type MethodRef } from '#domain/methods/method-ref.ts';
import type { Finding } from '#model/finding.ts';
import type { Check } from '../check-context.ts';
import { errorAt, type Spot } from '../spot.ts';

type SpotOf = (field: 'id' | 'version') => Spot;

/** Every release can be judged again by the method it was judged with, and the dataset names that of its release. */
export const methodUnknown: Check = ({ dataset: { config, releases }, at }) => [
  ...releases.flatMap((release) => unknown(release.method, (field) => at(release, ['method', field]))),
  ...(config === null ? [] : unknown(config.method, (field) => at(config, ['method', field]))),
  ...(config === null ? [] : differing(config.method, releases.find(({ id }) => id === config.release)?.method ?? null, (field) => at(config, ['method', field]))),
];

function unknown(method: MethodRef, spotOf: SpotOf): readonly Finding[] {
  if (isKnownMethod(method)) return [];
  const versions = judgingVersions.get(method.id);
  if (versions === undefined) {
    const mend = `Write one of ${[...judgingVersions.keys()].join(', ')}.`;
    return [errorAt('method-unknown', spotOf('id'), { value: method.id, message: `There is no method "${method.id}" to judge by.`, mend })];
  }
  const mend = `Write ${versions.join(' or ')}.`;
  return [errorAt('method-unknown', spotOf('version'), { value: method.version, message: `The method "${method.id}" has no version ${method.version}.`, mend })];
}

function differing(method: MethodRef, ofRelease: MethodRef | null, spotOf: SpotOf): readonly Finding[] {
  if (ofRelease === null || isSameMethod(method, ofRelease) || !isKnownMethod(method) || !isKnownMethod(ofRelease)) return [];
  const named = ({ id, version }: MethodRef): string => `${id}, version ${version}`;
  const words = {
    value: method.id,
    message: `The dataset names the method ${named(method)}, its release ${named(ofRelease)}.`,
    mend: 'Write the same method in both; a release that is closed keeps the one it was judged by.',
  };
  return [errorAt('method-differs', spotOf(method.id === ofRelease.id ? 'version' : 'id'), words)];
}
