import type { Translate, MessageKey } from '#i18n/translate.ts';
import type { GermanStatus } from '#domain/methods/german.ts';
import type { OpenSdgStatus } from '#domain/methods/open-sdg.ts';
import type { UnsdStatus } from '#domain/methods/unsd.ts';
import type { AssessCase } from '#model/assess-case.ts';
import type { Opinion } from '#model/opinion.ts';

type ClassKey = Extract<MessageKey, `indicator.opinion.class.${string}`>;
type Sayable<Status> = Exclude<Status, 'not_available' | 'not-available'>;

const openSdgClasses = {
  target_achieved: 'indicator.opinion.class.opensdg.achieved',
  substantial_progress: 'indicator.opinion.class.opensdg.substantial',
  moderate_progress: 'indicator.opinion.class.opensdg.moderate',
  limited_progress: 'indicator.opinion.class.opensdg.limited',
  deterioration: 'indicator.opinion.class.opensdg.deterioration',
} as const satisfies Record<Sayable<OpenSdgStatus>, ClassKey>;

const unsdClasses = {
  met: 'indicator.opinion.class.unsd.met',
  'needs-acceleration': 'indicator.opinion.class.unsd.acceleration',
  stagnation: 'indicator.opinion.class.unsd.stagnation',
} as const satisfies Record<Sayable<UnsdStatus>, ClassKey>;

const germanClasses = {
  sun: 'indicator.opinion.class.german.sun',
  'sun-cloud': 'indicator.opinion.class.german.sunCloud',
  cloud: 'indicator.opinion.class.german.cloud',
  storm: 'indicator.opinion.class.german.storm',
} as const satisfies Record<Sayable<GermanStatus>, ClassKey>;

const escapClasses = {
  maintain: 'indicator.opinion.class.escap.maintain',
  accelerate: 'indicator.opinion.class.escap.accelerate',
  reverse: 'indicator.opinion.class.escap.reverse',
} as const satisfies Record<string, ClassKey>;

const classKeys: Readonly<Record<Opinion['method'], Readonly<Record<string, ClassKey>>>> = {
  opensdg: openSdgClasses,
  unsd: unsdClasses,
  german: germanClasses,
  escap: escapClasses,
};

/** The class a method gives, in plain words, and where it rests on a stand-in for zero, that; the code itself where a newer release knows a class this program does not. */
export function opinionClass({ method, status }: Opinion, { baseline, target }: Pick<AssessCase, 'baseline' | 'target'>, t: Translate): string {
  const key = classKeys[method][status];
  const said = key === undefined ? status : t(key);
  const hasZero = baseline?.value === 0 || target?.value === 0;
  return method === 'opensdg' && hasZero && status !== 'target_achieved' ? t('indicator.opinion.zeroReplaced', { said }) : said;
}
