import type { DatasetConfig } from '#model/dataset-config.ts';
import { current } from './releases.ts';
import { text } from './text.ts';

/** `dataset.yaml` of the demonstration: the kind is what brings up the banner. */
export const datasetConfig: DatasetConfig = {
  schema: 1,
  id: 'lao-digital-economy-demonstration',
  kind: 'demonstration',
  title: text(
    'Lao PDR digital-economy plans: demonstration data',
    'ແຜນພັດທະນາເສດຖະກິດດິຈິຕອນ ສປປ ລາວ: ຂໍ້ມູນສາທິດ',
    'Các kế hoạch kinh tế số của CHDCND Lào: dữ liệu minh họa',
  ),
  publisher: { name: text('Nobody: invented figures', 'ບໍ່ມີຜູ້ເຜີຍແຜ່: ຕົວເລກສົມມຸດ', 'Không có cơ quan công bố: số liệu giả định'), standing: 'unofficial' },
  languages: ['lo', 'en', 'vi'],
  release: current,
  licence: 'CC0-1.0',
  method: { id: 'trajectory', version: 1, thresholds: [0.95, 0.6, 0], earlyGuard: 0.1, minCoverage: 0.6, paceWindow: 5, projectionWindow: 10, band: 0.8 },
};
