import { addressWithScenario } from './scenario-from-address.ts';
import { isScenarioName, type ScenarioName, scenarioNames } from './scenarios.ts';

const place = { position: 'fixed', insetBlockEnd: '8px', insetInlineEnd: '8px', zIndex: '1000', opacity: '0.8', font: '12px system-ui' };

function choices(current: ScenarioName): readonly HTMLOptionElement[] {
  return scenarioNames.map((name) => new Option(name, name, name === current, name === current));
}

/** A choice of scenarios in the corner of the page, for development. It loads the page again, so that nothing of the other day is left. */
export function showScenarioPanel(current: ScenarioName): void {
  const select = document.createElement('select');
  select.setAttribute('aria-label', 'Scenario (development)');
  select.append(...choices(current));
  Object.assign(select.style, place);
  select.addEventListener('change', () => {
    if (isScenarioName(select.value)) location.assign(addressWithScenario(location.href, select.value));
  });
  document.body.append(select);
}
