import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { aRow, aVerdict } from '#testing/indicator-file-builder.ts';
import { aReading } from '#testing/indicator-reading-builder.ts';
import { phoneSize, wideSize } from '#view-models/indicator/trajectory/frame.ts';
import { trajectoryFigure } from '#view-models/indicator/trajectory-figure.ts';
import { nearestPoint, stepped } from './reading-cursor.ts';
import { Trajectory } from './Trajectory.tsx';
import { TrajectoryChart } from './TrajectoryChart.tsx';
import { TrajectoryPicture } from './TrajectoryPicture.tsx';

const rows = ['2019', '2020', '2021', '2023', '2024'].map((period, index) => aRow(period, [41.5, 45, 52, 60, 63][index] ?? 0));

async function aFigure(size = wideSize, path: 'linear' | 'step' | 'logit' = 'linear') {
  const series = [{ id: 'mtc', role: 'headline' as const, joins: null, rows }];
  return trajectoryFigure(await aReading({ file: { series, breaks: [], verdicts: [aVerdict({ arithmetic: { path } })] } }), size);
}

/** Every pair of numbers in a drawn line, to a tenth of a pixel. */
function places(line: Element | null): readonly number[] {
  const text = line?.getAttribute('points') ?? line?.getAttribute('d') ?? '';
  return [...text.matchAll(/-?\d+(?:\.\d+)?/g)].map(([number]) => Math.round(Number(number) * 10) / 10);
}

describe('trajectory chart', () => {
  it.each([
    ['wide', wideSize, 'linear'],
    ['phone', phoneSize, 'linear'],
    ['wide with steps', wideSize, 'step'],
    ['wide with a curve', wideSize, 'logit'],
  ] as const)('moves no mark when the chart library takes over (%s)', async (_name, size, path) => {
    const figure = await aFigure(size, path);
    const picture = render(<TrajectoryPicture figure={figure} />).container;
    const chart = render(<TrajectoryChart figure={figure} activePoint={null} />).container;
    await waitFor(() => expect(chart.querySelectorAll('.trajectory__actual path').length).toBeGreaterThan(0));
    for (const part of ['path', 'actual']) {
      const drawn = [...picture.querySelectorAll(`.trajectory__${part}`)].map(places);
      const again = [...chart.querySelectorAll(`.trajectory__${part} path`)].map(places);
      expect(again.map((line) => line.length)).toEqual(drawn.map((line) => line.length));
      drawn.flat().forEach((place, index) => expect(Math.abs(place - (again.flat()[index] ?? Infinity))).toBeLessThanOrEqual(0.11));
    }
    const marks = (container: Element) => [...container.querySelectorAll('.trajectory__mark')].map((mark) => [mark.getAttribute('cx'), mark.getAttribute('cy')]);
    expect(marks(chart)).toEqual(marks(picture));
  });

  it('renders without a browser and without style attributes', async () => {
    const html = renderToString(<TrajectoryPicture figure={await aFigure()} />);
    expect(html).toContain('<polyline class="trajectory__actual"');
    expect(html).not.toContain('style=');
  });

  it('reads its points with the arrow keys and says them aloud', async () => {
    render(<Trajectory figure={await aFigure()} hint="Arrow keys" />);
    const stage = screen.getByRole('application', { name: /^4G coverage: 42% in 2019 and 63% in 2024/ });
    stage.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByText('42% in 2019')).toHaveAttribute('aria-live', 'polite');
    await userEvent.keyboard('{End}{Escape}');
    expect(screen.queryByText(/plan target, 90%/)).toBeNull();
  });
});

describe('reading cursor', () => {
  it('steps within its points and starts at the end the key comes from', () => {
    expect([stepped('ArrowRight', null, 3), stepped('ArrowLeft', null, 3), stepped('ArrowRight', 2, 3), stepped('Home', 2, 3)]).toEqual([0, 2, 2, 0]);
    expect(stepped('a', 1, 3)).toBeUndefined();
  });

  it('reads the nearest point within reach', () => {
    const points = [{ x: 0, y: 0 }, { x: 100, y: 0 }];
    expect([nearestPoint(points, 90, 5), nearestPoint(points, 50, 200)]).toEqual([1, null]);
  });
});
