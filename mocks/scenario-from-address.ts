import { isScenarioName, type ScenarioName } from './scenarios.ts';

const parameter = 'scenario';

/** `?scenario=slow` chooses a scenario; it is remembered for the tab, because links within the page do not repeat it. */
export function scenarioFromAddress(search: string, memory: Storage): ScenarioName {
  const asked = new URLSearchParams(search).get(parameter);
  if (isScenarioName(asked)) memory.setItem(parameter, asked);
  const remembered = asked ?? memory.getItem(parameter);
  return isScenarioName(remembered) ? remembered : 'normal';
}

/** The address of the same page on another kind of day. */
export function addressWithScenario(address: string, name: ScenarioName): string {
  const url = new URL(address);
  url.searchParams.set(parameter, name);
  return url.href;
}
