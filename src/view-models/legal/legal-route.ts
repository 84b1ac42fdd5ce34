import type { Locale } from '#i18n/locale.ts';
import type { LegalStage, LegalText } from '#model/legal.ts';
import type { FigureDrawing } from '../figure/figure.ts';
import type { Shape } from '../figure/shape.ts';
import { isAhead, type PublishedLegalText, standingOf } from './standing.ts';

/** The stops a text passes, as the table shows them. */
export const routeStops = ['drafting', 'government', 'assembly', 'promulgated', 'in-force'] as const;
export type RouteStop = (typeof routeStops)[number];

/** What a stop is for a text; 'off' = not on the route of its type. */
export type StopState = 'done' | 'now' | 'trial' | 'ended' | 'ahead' | 'unconfirmed' | 'off';

type LegalType = LegalText['type'];

const routes: Readonly<Record<LegalType, readonly RouteStop[]>> = {
  law: routeStops,
  resolution: ['drafting', 'assembly', 'in-force'],
  decree: ['drafting', 'government', 'in-force'],
  order: ['drafting', 'government', 'in-force'],
  'presidential-decree': ['drafting', 'promulgated', 'in-force'],
  decision: ['drafting', 'promulgated', 'in-force'],
  instruction: ['drafting', 'promulgated', 'in-force'],
  strategy: ['drafting', 'government', 'in-force'],
  plan: ['drafting', 'government', 'in-force'],
};

/** Where a text of each type is adopted: by the Assembly, the Government, or by being issued. */
const adoptedAt: Readonly<Record<LegalType, RouteStop>> = {
  law: 'assembly',
  resolution: 'assembly',
  decree: 'government',
  order: 'government',
  'presidential-decree': 'promulgated',
  decision: 'promulgated',
  instruction: 'promulgated',
  strategy: 'government',
  plan: 'government',
};

const stopOfStage: Readonly<Record<Exclude<LegalStage, 'adopted'>, RouteStop>> = {
  drafting: 'drafting',
  government: 'government',
  assembly: 'assembly',
  promulgated: 'promulgated',
  gazetted: 'promulgated',
  'in-force': 'in-force',
  trial: 'in-force',
  replaced: 'in-force',
  repealed: 'in-force',
};

/** The stops of a text with their states: the route of its type and every stop that something is recorded of. */
export function routeOf(text: PublishedLegalText, asOf: string): readonly StopState[] {
  const stopOf = (stage: LegalStage): RouteStop => (stage === 'adopted' ? adoptionStop(text) : stopOfStage[stage]);
  const recorded = new Set(text.events.map(({ stage }) => stopOf(stage)));
  const isOn = (stop: RouteStop): boolean => routes[text.type].includes(stop) || recorded.has(stop);
  const standing = standingOf(text);
  const claims = text.events.filter((event) => event.certainty === 'unverified' && !isAhead(event, asOf)).map(({ stage }) => routeStops.indexOf(stopOf(stage)));
  const here = standing === 'unconfirmed' ? -1 : routeStops.indexOf(stopOf(standing));
  const claimed = Math.max(-1, ...claims);
  return routeStops.map((stop, place) => {
    if (!isOn(stop)) return 'off';
    if (place < here) return 'done';
    if (place === here) return standing === 'trial' ? 'trial' : standing === 'replaced' || standing === 'repealed' ? 'ended' : 'now';
    return place <= claimed ? 'unconfirmed' : 'ahead';
  });
}

/** What is taken to the Assembly is adopted there, whatever its type. */
function adoptionStop({ type, events }: PublishedLegalText): RouteStop {
  return adoptedAt[type] === 'government' && events.some(({ stage }) => stage === 'assembly') ? 'assembly' : adoptedAt[type];
}

/** The route in words: 'Drafting: done; Government: done; …'. */
export function routeWords(states: readonly StopState[], { t }: Locale): string {
  return routeStops
    .flatMap((stop, place) => {
      const state = states[place] ?? 'off';
      return state === 'off' ? [] : [t('legal.route.step', { step: t(`legal.route.${stop}`), state: t(`legal.route.state.${state}`) })];
    })
    .join('; ');
}

export const stopWidth = 72;
const height = 22;
const middle = height / 2;
const centre = (place: number): number => stopWidth * (place + 0.5);

/** The route as a picture: dots on a line, each under the head of its stop. */
export function routeDrawing(states: readonly StopState[]): FigureDrawing {
  const on = states.flatMap((state, place) => (state === 'off' ? [] : [{ state, x: centre(place) }]));
  const lines = on.slice(1).map(({ state, x }, index): Shape => ({
    kind: 'line', role: isPassed(state) ? 'route' : 'route-ahead', x1: on[index]?.x ?? x, y1: middle, x2: x, y2: middle,
  }));
  return { size: { width: stopWidth * routeStops.length, height }, shapes: [...lines, ...on.flatMap(({ state, x }) => stopShapes(state, x))] };
}

/** The mark of one state alone, for the key. */
export function stopPicture(state: StopState): FigureDrawing {
  return { size: { width: height, height }, shapes: stopShapes(state, middle) };
}

function isPassed(state: StopState): boolean {
  return state === 'done' || state === 'now' || state === 'trial' || state === 'ended';
}

function stopShapes(state: StopState, x: number): readonly Shape[] {
  const circle = (role: Shape['role'] & ('dot' | 'dot-before' | 'route-ring' | 'route-doubt'), radius: number): Shape => ({ kind: 'circle', role, x, y: middle, radius });
  const arm = 4;
  switch (state) {
    case 'done':
      return [circle('dot', 3)];
    case 'now':
      return [circle('dot', 6.5)];
    case 'trial':
      return [circle('dot-before', 6.5)];
    case 'ended':
      return [
        circle('dot-before', 6.5),
        { kind: 'line', role: 'route', x1: x - arm, y1: middle - arm, x2: x + arm, y2: middle + arm },
        { kind: 'line', role: 'route', x1: x - arm, y1: middle + arm, x2: x + arm, y2: middle - arm },
      ];
    case 'ahead':
      return [circle('route-ring', 3.6)];
    case 'unconfirmed':
      return [circle('route-doubt', 5)];
    case 'off':
      return [];
  }
}
