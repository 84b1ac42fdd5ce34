import type { Message } from '../../message.ts';
import type { messages as english } from '../en/figure.ts';

export const messages = {
  'figure.actions': 'ນຳຮູບນີ້ໄປໃຊ້: {title}',
  'figure.svg': 'SVG',
  'figure.png': 'PNG',
  'figure.copy': 'ສຳເນົາເປັນຂໍ້ຄວາມ',
  'figure.cite': 'ອ້າງອີງ',
  'figure.copyCitation': 'ສຳເນົາການອ້າງອີງ',
  'figure.working': 'ກຳລັງກະກຽມຟາຍ',
  'figure.done': 'ບັນທຶກເປັນ {file} ແລ້ວ.',
  'figure.failed': 'ສ້າງຟາຍບໍ່ໄດ້. ກະລຸນາລອງໃໝ່.',
  'figure.copied': 'ສຳເນົາແລ້ວ.',
  'figure.notCopied': 'ໂປຣແກຣມທ່ອງເວັບບໍ່ອະນຸຍາດໃຫ້ສຳເນົາ; ກະລຸນາເລືອກຂໍ້ຄວາມ ແລ້ວສຳເນົາເອງ.',
  'figure.text': 'ຮູບນີ້ເປັນຂໍ້ຄວາມ',
  'figure.sources': 'ແຫຼ່ງຂໍ້ມູນ: {sources}',
  'figure.sourcesAll': 'ຄິດໄລ່ຈາກຊຸດຂໍ້ມູນທັງໝົດ; ແຫຼ່ງຂໍ້ມູນຂອງແຕ່ລະຄ່າລະບຸໄວ້ໃນໜ້າຂອງຕົວຊີ້ວັດ.',
  'figure.release': 'ຂໍ້ມູນຮອດ{date}; ສະບັບເຜີຍແຜ່ {release}; ຊຸດຂໍ້ມູນ {fingerprint}; ການສັງລວມຕາມໃບອະນຸຍາດ {licence}, ໃຫ້ປະຕິບັດຕາມເງື່ອນໄຂຂອງແຕ່ລະແຫຼ່ງ',
  'figure.citation': '{site}: “{title}”, ສະບັບເຜີຍແຜ່ {release}, ຂໍ້ມູນຮອດ{date}, ຊຸດຂໍ້ມູນ {fingerprint}.',
  'figure.sentence': '{text}.',
  'figure.text.row': '{name}: {cells}',
  'figure.text.cell': '{column} {value}',
  'figure.text.status': '{status} ({text})',
  'figure.programmes.finding': 'ໃນ {count} ແຜນງານ, {bad} ແຜນງານມີຢ່າງໜ້ອຍໜຶ່ງຕົວຊີ້ວັດທີ່ຫ່າງໄກຈາກແຜນ ຫຼື ຖອຍຫຼັງ ໃນການປະເມີນຄັ້ງຫຼ້າສຸດ.',
  'figure.mark.solid': 'ຈຸດທຶບ: {word}.',
  'figure.mark.hollow': 'ຈຸດໂປ່ງ: {word}.',
} satisfies Readonly<Record<keyof typeof english, Message>>;
