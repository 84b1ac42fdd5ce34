import type { Release } from '#model/release.ts';
import { text } from './text.ts';

/** Release ids, oldest first; the last is open. */
export const earliest = '2025.11';
export const middle = '2026.05';
export const current = '2026.11';
/** The day the current release describes. */
export const asOf = '2026-11-21';

const method = { id: 'trajectory', version: 1 };

/** What closing a release writes down: the seal of each file, and the fingerprint of the whole. */
export type Closing = { readonly fingerprint: string; readonly seal: Readonly<Record<string, string>> };

/** The releases of the demonstration; those before the current one are closed with what `closings` holds for them. */
export function releases(closings: ReadonlyMap<string, Closing>): readonly Release[] {
  const closed = (id: string, day: string, notes: Release['notes']): Release => {
    const closing = closings.get(id);
    return { id, asOf: day, state: 'closed', method, fingerprint: closing?.fingerprint ?? null, seal: { ...closing?.seal }, notes };
  };
  return [
    closed(earliest, '2025-11-21', [
      { kind: 'data', text: text('First demonstration release.', 'ສະບັບສາທິດສະບັບທຳອິດ.', 'Bản công bố minh họa đầu tiên.') },
    ]),
    closed(middle, '2026-05-12', [
      {
        kind: 'target',
        text: text('One demonstration target was replaced.', 'ມີການປ່ຽນແທນຄາດໝາຍສາທິດ 1 ຄາດໝາຍ.', 'Một mục tiêu minh họa đã được thay thế.'),
      },
    ]),
    {
      id: current,
      asOf,
      state: 'open',
      method,
      fingerprint: null,
      seal: {},
      notes: [
        {
          kind: 'revision',
          text: text(
            'Some demonstration values were revised, one was withdrawn.',
            'ຄ່າສາທິດບາງລາຍການໄດ້ຮັບການປັບປຸງ, 1 ຄ່າຖືກຖອນຄືນ.',
            'Một số giá trị minh họa được hiệu chỉnh, một giá trị bị rút lại.',
          ),
        },
        {
          kind: 'correction',
          text: text(
            'The digits of one demonstration value had been swapped; it was corrected.',
            'ຕົວເລກຂອງຄ່າສາທິດ 1 ຄ່າຖືກສະຫຼັບກັນ; ໄດ້ແກ້ໄຂແລ້ວ.',
            'Các chữ số của một giá trị minh họa bị đảo; đã đính chính.',
          ),
        },
        {
          kind: 'method',
          text: text(
            'The planned path of one demonstration indicator was changed.',
            'ເສັ້ນທາງຕາມແຜນຂອງຕົວຊີ້ວັດສາທິດ 1 ຕົວໄດ້ຮັບການປ່ຽນແປງ.',
            'Lộ trình theo kế hoạch của một chỉ tiêu minh họa đã thay đổi.',
          ),
        },
        {
          kind: 'data',
          text: text('Demonstration values of 2025 were added.', 'ໄດ້ເພີ່ມຄ່າສາທິດຂອງປີ 2025.', 'Đã bổ sung giá trị minh họa của năm 2025.'),
        },
      ],
    },
  ];
}
