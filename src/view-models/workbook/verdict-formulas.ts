import { pathFormula } from './path-formula.ts';
import type { StepId, StepInputs } from './verdict-steps.ts';
import { farTime } from './verdict-steps.ts';
import { workbookNames as name } from './workbook-names.ts';

/** Columns of a verdict that its formulas read, beside the steps. */
export type InputId =
  | 'key' | 'series' | 'direction' | 'startTime' | 'startValue' | 'targetTime' | 'targetValue' | 'lower' | 'upper' | 'precision' | 'noise'
  | 'lag' | 'interval' | 'limitLower' | 'limitUpper' | 'cumulative' | 'breakFrom' | 'breakBefore';

/** The cell of a column in the row of the formula. */
export type At = (id: InputId | StepId) => string;

/** Formulas of the steps of a verdict; a step that its kind of rule does not take has none. */
export function verdictFormulas({ type, path }: Pick<StepInputs, 'type' | 'path'>, at: At): Readonly<Partial<Record<InputId | StepId, string>>> {
  const commitments = commitmentFormulas(at);
  if (type === 'deliverable') return { targetTime: commitments.targetTime, ...deliverableFormulas(at) };
  const { lower, upper, targetValue, ...others } = commitments;
  return {
    ...others,
    ...(type === 'range' ? { lower, upper } : { targetValue }),
    ...latestFormulas(type, at),
    ...scaleFormulas(type, at),
    ...(type === 'threshold' ? {} : journeyFormulas(type, path, at)),
    ...classFormulas(type, at),
  };
}

/** Baseline and target as they stand among the points of the paths. */
function commitmentFormulas(at: At) {
  const found = (range: string, point: 'baseline' | 'target'): string => {
    const key = `${at('key')}&"|${point}"`;
    return `IF(SUMPRODUCT((${name.pointKey}=${key})*ISNUMBER(${range}))=0,"",INDEX(${range},MATCH(${key},${name.pointKey},0)))`;
  };
  return {
    startTime: found(name.pointTime, 'baseline'),
    startValue: found(name.pointValue, 'baseline'),
    targetTime: found(name.pointTime, 'target'),
    targetValue: found(name.pointValue, 'target'),
    lower: found(name.pointLower, 'target'),
    upper: found(name.pointUpper, 'target'),
  };
}

/** The observations of the verdict's series that the rules see. */
const observed = (at: At): string => `(${name.observedSeries}=${at('series')})*(${name.observedCounts}=1)*ISNUMBER(${name.observedValue})`;
const lastOf = (mask: string): string => `SUMPRODUCT(MAX(${mask}*${name.observedTime}))`;
const firstOf = (mask: string): string => `${farTime}-SUMPRODUCT(MAX(${mask}*(${farTime}-${name.observedTime})))`;

function latestFormulas(type: StepInputs['type'], at: At) {
  const series = observed(at);
  const run = `${series}*(${name.observedTime}>${at('from')})*(${name.observedTime}<${at('before')})`;
  const [end, last, late] = [at('targetTime'), at('lastIn'), at('firstLate')];
  const bounds = type === 'range' ? [at('lower'), at('upper')] : [at('targetValue')];
  return {
    hasTarget: `IF(AND(${[end, ...bounds].map((cell) => `ISNUMBER(${cell})`).join(',')}),1,0)`,
    free: type === 'threshold' ? '1' : type === 'range' ? `IF(ISNUMBER(${at('startValue')}),0,1)` : '0',
    from: `IF(${at('free')}=1,IF(ISNUMBER(${at('breakFrom')}),${at('breakFrom')}-${name.tiny},0),IF(AND(ISNUMBER(${at('startTime')}),ISNUMBER(${at('startValue')})),N(${at('startTime')})+${name.tiny},${farTime}))`,
    before: `IF(AND(${at('free')}=0,ISNUMBER(${at('breakBefore')})),N(${at('breakBefore')})-${name.tiny},${farTime})`,
    countAll: `SUMPRODUCT(${series})`,
    countAfter: `SUMPRODUCT(${series}*(${name.observedTime}>${at('from')}))`,
    countRun: `SUMPRODUCT(${run})`,
    lastIn: `IF(${at('hasTarget')}=0,0,${lastOf(`${run}*(${name.observedTime}<=${end}+${name.tiny})`)})`,
    firstLate: `IF(${at('hasTarget')}=0,${farTime},${firstOf(`${run}*(${name.observedTime}>${end}+${name.tiny})`)})`,
    time: `IF(${at('hasTarget')}=0,"",IF(${last}>=${end}-${name.tiny},${last},IF(${late}<${end}+${at('interval')}-${name.tiny},${late},IF(${last}>0,${last},""))))`,
    value: `IF(${at('time')}="","",SUMPRODUCT(${series}*(ABS(${name.observedTime}-${at('time')})<=${name.tiny}),${name.observedValue}))`,
  };
}

function scaleFormulas(type: StepInputs['type'], at: At) {
  const isRange = type === 'range';
  const whenMeasured = (formula: string): string => `IF(${at('time')}="","",${formula})`;
  const distance = (value: string): string => `MAX(${at('lower')}-${value},${value}-${at('upper')},0)`;
  const scaled = (value: string): string => (isRange ? distance(value) : value);
  const sign = isRange ? '(-1)' : at('direction');
  const [target, measured, tiny] = [at('scaleTarget'), at('scaleValue'), at('tiny')];
  const bounds = isRange ? [at('lower'), at('upper')] : [at('targetValue')];
  const isLimit = (limit: string): string => `AND(ISNUMBER(${limit}),ABS(N(${limit})-${target})<=${tiny})`;
  const limits = isRange ? '' : `,AND(OR(${isLimit(at('limitLower'))},${isLimit(at('limitUpper'))}),ABS(${target}-${measured})<=${at('precision')}/2+${tiny})`;
  const margin = isRange ? `MIN(${at('value')}-${at('lower')},${at('upper')}-${at('value')})` : `(${at('value')}-${at('targetValue')})*${at('direction')}`;
  return {
    tiny: `${name.tiny}*MAX(1,${[at('startValue'), ...bounds].map((cell) => `ABS(N(${cell}))`).join(',')})`,
    scaleStart: whenMeasured(`IF(${at('free')}=1,"",${scaled(at('startValue'))})`),
    scaleTarget: whenMeasured(isRange ? '0' : at('targetValue')),
    scaleValue: whenMeasured(scaled(at('value'))),
    held: whenMeasured(`IF(${at('free')}=1,1,IF((${target}-N(${at('scaleStart')}))*${sign}<=${at('noise')}+${tiny},1,0))`),
    met: whenMeasured(`IF(OR((${measured}-${target})*${sign}>=-${tiny}${limits},AND(${at('held')}=1,(${target}-${measured})*${sign}<=${at('noise')}+${tiny})),1,0)`),
    margin: `IF(${at('held')}=1,${margin},"")`,
  };
}

function journeyFormulas(type: StepInputs['type'], path: StepInputs['path'], at: At) {
  const onTheWay = (formula: string): string => `IF(${at('held')}=0,${formula},"")`;
  const [start, target] = [at('scaleStart'), at('scaleTarget')];
  const isRange = type === 'range';
  return {
    ...(isRange ? { share: onTheWay(`MAX(0,(MIN(${at('time')},${at('targetTime')})-${at('startTime')})/(${at('targetTime')}-${at('startTime')}))`) } : knotFormulas(at, onTheWay)),
    scaleExpected: onTheWay(isRange ? `${start}+(${target}-${start})*${at('share')}` : pathFormula(path, { from: at('knotValue'), to: at('nextValue'), share: at('share'), lower: at('limitLower'), upper: at('limitUpper') })),
    ...(isRange ? {} : { expected: at('scaleExpected') }),
    expectedShare: onTheWay(`(${at('scaleExpected')}-${start})/(${target}-${start})`),
    achieved: onTheWay(`(${at('scaleValue')}-${start})/(${target}-${start})`),
    ratio: onTheWay(`IF(ABS(${at('expectedShare')})<=${name.tiny},"",${at('achieved')}/${at('expectedShare')})`),
  };
}

/** The stretch of the path on which the latest value lies: the corners before and after it. */
function knotFormulas(at: At, onTheWay: (formula: string) => string) {
  const [start, end] = [at('startTime'), at('targetTime')];
  const now = `MIN(${at('time')},${end})`;
  const inner = `(${name.pointKey}=${at('key')}&"|milestone")*ISNUMBER(${name.pointValue})*(${name.pointTime}>${start}+${name.tiny})*(${name.pointTime}<${end}-${name.tiny})`;
  const valueAt = (time: string): string => {
    const mask = `${inner}*(ABS(${name.pointTime}-${time})<=${name.tiny})`;
    return `SUMPRODUCT(${mask},${name.pointValue})/SUMPRODUCT(${mask})`;
  };
  return {
    knotTime: onTheWay(`MAX(${start},SUMPRODUCT(MAX(${inner}*(${name.pointTime}<=${now}+${name.tiny})*${name.pointTime})))`),
    knotValue: onTheWay(`IF(${at('knotTime')}<=${start},${at('startValue')},${valueAt(at('knotTime'))})`),
    nextTime: onTheWay(`MIN(${end},${farTime}-SUMPRODUCT(MAX(${inner}*(${name.pointTime}>${now}+${name.tiny})*(${farTime}-${name.pointTime}))))`),
    nextValue: onTheWay(`IF(${at('nextTime')}>=${end}-${name.tiny},${at('targetValue')},${valueAt(at('nextTime'))})`),
    share: onTheWay(`IF(${now}>=${end}-${name.tiny},1,MAX(0,(${now}-${at('knotTime')})/(${at('nextTime')}-${at('knotTime')})))`),
  };
}

function classFormulas(type: StepInputs['type'], at: At) {
  const reached = (cell: string, threshold: string): string => `${cell}>=${threshold}-${name.tiny}`;
  const [achieved, ratio] = [at('achieved'), at('ratio')];
  const sign = type === 'range' ? '(-1)' : at('direction');
  const byRatio = `IF(${ratio}="","off-track",IF(${reached(ratio, name.onTrack)},"on-track",IF(${reached(ratio, name.behind)},"behind","off-track")))`;
  const isNear = `AND((${at('scaleExpected')}-${at('scaleValue')})*${sign}<=${at('noise')}+${at('tiny')},${achieved}>${name.tiny})`;
  const early = `IF(${at('expectedShare')}<${name.earlyGuard}-${name.tiny},IF(${reached(achieved, name.behind)},"on-track",""),IF(${isNear},"on-track",${byRatio}))`;
  const onTheWay = `IF(${achieved}<-${at('noise')}/ABS(${at('scaleTarget')}-${at('scaleStart')})-${name.tiny},"moving-away",${early})`;
  const inFlight = `IF(${at('time')}="","",IF(${at('met')}=1,"met",IF(${at('held')}=1,"breached",${type === 'threshold' ? '""' : onTheWay})))`;
  const byShare = `IF(${reached(achieved, name.onTrack)},"nearly-met",IF(${reached(achieved, name.behind)},"partly-met",IF(${achieved}>=-${name.tiny},"not-met","worse-than-baseline")))`;
  const final = `IF(${at('met')}=1,"met",IF(${at('held')}=1,"breached",${type === 'threshold' ? '""' : byShare}))`;
  return {
    isFinal: `IF(${at('time')}="","",IF(${at('time')}>=${at('targetTime')}-${name.tiny},1,0))`,
    inFlight,
    reasonCode: reasonFormula(at),
    statusCode: `IF(${at('reasonCode')}<>"","not-rated",IF(${at('isFinal')}=1,${final},${at('inFlight')}))`,
    knownCode: `IF(OR(${at('reasonCode')}="no-data-at-deadline",${at('reasonCode')}="too-old"),${at('inFlight')},"")`,
  };
}

function reasonFormula(at: At): string {
  const isStarted = `AND(ISNUMBER(${at('startTime')}),ISNUMBER(${at('startValue')}))`;
  const isOver = `${name.asOf}>=N(${at('targetTime')})+${at('lag')}-${name.tiny}`;
  const age = `${name.asOf}-(N(${at('time')})+${at('lag')})`;
  const measured = [
    `IF(OR(${at('isFinal')}=1,AND(${at('cumulative')}=1,${at('met')}=1)),""`,
    `IF(${isOver},"no-data-at-deadline"`,
    `IF(${age}>MAX(${name.tooOldYears},${name.tooOldPeriods}*${at('interval')})+${name.tiny},"too-old"`,
    `IF(${at('inFlight')}="","too-early","")`,
  ];
  const all = [
    `IF(${at('hasTarget')}=0,"no-target"`,
    `IF(AND(NOT(${isStarted}),${at('countAll')}=0),"no-data"`,
    `IF(AND(NOT(${isStarted}),${at('free')}=0),"no-baseline"`,
    `IF(AND(${at('countAfter')}>0,${at('countRun')}=0),"series-break"`,
    `IF(${at('time')}="",IF(${isOver},"no-data-at-deadline",IF(${isStarted},"baseline-only","no-data"))`,
    ...measured,
  ];
  return all.join(',') + ')'.repeat(all.length - 1);
}

function deliverableFormulas(at: At) {
  const due = at('targetTime');
  const isDone = `${observed(at)}*(${name.observedValue}>=1)`;
  return {
    done: `IF(SUMPRODUCT(${isDone})=0,"",${firstOf(isDone)})`,
    reasonCode: `IF(${at('done')}<>"","",IF(ISNUMBER(${due}),IF(${name.asOf}<${due}-${name.tiny},"not-due",""),"no-target"))`,
    statusCode: `IF(${at('reasonCode')}<>"","not-rated",IF(${at('done')}<>"","met",IF(${name.asOf}-${due}<=${name.overdueYears}+${name.tiny},"behind","off-track")))`,
  };
}
