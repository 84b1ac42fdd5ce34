import { sourceCredits } from '../figure/source-credits.ts';
import type { Figure, FigureTable } from '../figure/figure.ts';
import { shortName } from '../home/names.ts';
import { periodShort, periodWords } from '../home/period-words.ts';
import { curveDrawing } from './curve-drawing.ts';
import { knownUse, type UseStep } from './known-use.ts';
import { systemShort } from './system-names.ts';
import type { System, SystemsReading } from './systems-reading.ts';

const wide = { width: 760, height: 320 };
const narrow = { width: 358, height: 272 };

/** The bodies known to use a system over time, as steps; null where no source says that one does. */
export function curveFigure(system: System, reading: SystemsReading): Figure | null {
  const { file, texts, bodies, locale } = reading;
  const { t } = locale;
  const steps = knownUse(system, file.inUseFrom);
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined) return null;
  const name = systemShort(texts, system.id);
  const line = { steps: steps.map(({ date, bodies: users }) => ({ date, count: users.length })), of: bodies.length, asOf: file.asOf, locale };
  return {
    id: `bodies-using-${system.id}`,
    title: t('systems.curve.title', { system: name }),
    finding: curveFinding(system, reading),
    verdict: null,
    summary: t('systems.curve.summary', { first: first.bodies.length, from: periodWords(first.date, locale), last: last.bodies.length, to: periodWords(last.date, locale), of: bodies.length }),
    wide: curveDrawing({ ...line, size: wide }),
    narrow: curveDrawing({ ...line, size: narrow }),
    table: tableOf(name, steps, reading),
    sources: sourcesOf(system, reading),
    notes: [t('systems.curve.atLeast'), t('systems.curve.dotted')],
  };
}

/** What the curve says, also where there is nothing to draw. */
export function curveFinding(system: System, { file, texts, locale }: SystemsReading): readonly string[] {
  const { t } = locale;
  const name = systemShort(texts, system.id);
  const steps = knownUse(system, file.inUseFrom);
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined) return [t('systems.curve.none', { system: name })];
  const finding = t('systems.curve.finding', { count: last.bodies.length, date: periodWords(last.date, locale), system: name });
  return first === last ? [finding] : [finding, t('systems.curve.first', { date: periodWords(first.date, locale) })];
}

/** A row for each date at which the bodies changed, with those that came and the sources of that date. */
function tableOf(name: string, steps: readonly UseStep[], { file, bodies: all, names, locale }: SystemsReading): FigureTable {
  const { t, format } = locale;
  const rows = steps.flatMap(({ date, bodies, latest }, place) => {
    const before = steps[place - 1]?.bodies ?? [];
    const came = bodies.filter((body) => !before.includes(body));
    const left = before.filter((body) => !bodies.includes(body));
    if (came.length === 0 && left.length === 0) return [];
    const change = [...came.map((body) => shortName(names, body)), ...left.map((body) => t('systems.curve.left', { body: shortName(names, body) }))];
    const source = file.sources.find(({ id }) => id === latest.source)?.publisher ?? latest.source;
    return [{ id: date, cells: [periodShort(date, locale), format.number(bodies.length, 0), change.join('; '), source] }];
  });
  return {
    caption: t('systems.curve.title', { system: name }),
    columns: [t('systems.curve.column.date'), `${t('systems.curve.column.count')} (${t('systems.curve.of', { count: all.length })})`, t('systems.curve.column.change'), t('systems.curve.column.source')],
    rows,
  };
}

function sourcesOf({ rollout }: System, { file, locale }: SystemsReading): readonly string[] {
  const used = new Set(rollout.filter(([, stage]) => stage >= file.inUseFrom).map((entry) => entry[3]));
  return sourceCredits(file.sources.filter(({ id }) => used.has(id)), locale);
}
