// The indicator files of the small dataset, kept apart so that each stays readable.
export const coverageYaml = `id: coverage-4g
aliases: [coverage_4g]
title: {en: 4G coverage, lo: ການຄຸ້ມຄອງ 4G, vi: Phủ sóng 4G, basis: {lo: 70d6ed, vi: 70d6ed}}
definition: {en: Share of places with a 4G signal, lo: ສັດສ່ວນສະຖານທີ່ທີ່ມີສັນຍານ 4G, vi: Tỷ lệ nơi có sóng 4G}
unit: percent
denominator: {en: places with a signal, lo: ສະຖານທີ່ທີ່ມີສັນຍານ, vi: nơi có sóng}
decimals: 0
precision: 1
noise: 1
direction: increase
type: change
accumulation: level
limits: {lower: 0, upper: 100}
interval: 1
lag: 0.5
growth: null
relative: false
critical: false
weight: 1
placement:
  - {in: programme-1, by: dashboard}
  - {in: pillar-economy, by: dashboard}
responsible: [{institution: mtc, from: 2021, to: null, by: dashboard}]
schedule: null
series:
  - {id: mtc, role: headline, source: press-2023, text: {en: as stated by the ministry, lo: ຕາມທີ່ກະຊວງແຈ້ງ, vi: theo công bố của Bộ}}
  - {id: survey, role: context, text: {en: share of people, lo: ສັດສ່ວນປະຊາກອນ, vi: tỷ lệ dân số}}
breaks: []
baselines:
  - {id: b1, series: mtc, time: 2020, value: 60, sources: [press-2023], since: "2026.11"}
targets:
  - id: t1
    plan: plan-2025
    kind: plan
    evidence: secondary
    time: 2025
    value: 90
    wording: {en: 90 % of places by 2025, lo: 90% ຂອງສະຖານທີ່ຮອດປີ 2025, vi: 90% số nơi vào năm 2025}
    sources: [press-2023]
    since: "2026.11"
    replaces: null
    reason: null
    state: published
  - id: t2
    plan: strategy-2030
    kind: plan
    evidence: secondary
    time: 2030
    value: 98
    wording: {en: 98 % of places by 2030, lo: 98% ຂອງສະຖານທີ່ຮອດປີ 2030, vi: 98% số nơi vào năm 2030}
    sources: [press-2023]
    since: "2026.11"
milestones:
  - {id: m1, time: 2023, value: 78, official: true, sources: [press-2023], since: "2026.11"}
path: [{kind: linear, since: "2026.11", reason: null}]
computed: null
peers: true
remarks:
  - text: {en: The source says homes, lo: ແຫຼ່ງຂໍ້ມູນກ່າວເຖິງເຮືອນ, vi: Nguồn nói về hộ gia đình}
    sources: [press-2023]
`;

export const internetUsersYaml = `id: internet-users
title: {en: Internet users, lo: ຜູ້ໃຊ້ອິນເຕີເນັດ, vi: Người dùng Internet}
definition: {en: People who used the internet, lo: ຄົນທີ່ນຳໃຊ້ອິນເຕີເນັດ, vi: Người đã dùng Internet}
unit: percent
decimals: 1
direction: increase
type: change
accumulation: level
interval: 1
lag: 1
growth: null
relative: false
critical: false
weight: 1
placement:
  - {in: programme-2, by: plan}
responsible: [{institution: mtc, from: 2021, to: null, by: dashboard}]
schedule: null
series:
  - {id: survey, role: headline, source: survey-2024, text: {en: household survey, lo: ການສຳຫຼວດຄົວເຮືອນ, vi: điều tra hộ gia đình}}
breaks: []
baselines: []
targets: []
milestones: []
path: []
computed: null
peers: true
`;

export const trainedYaml = `id: people-trained
title: {en: People trained, lo: ຄົນທີ່ໄດ້ຮັບການຝຶກອົບຮົມ, vi: Người được đào tạo}
definition: {en: People who finished a course, lo: ຄົນທີ່ຮຽນຈົບຫຼັກສູດ, vi: Người hoàn thành khóa học}
unit: persons
decimals: 0
direction: increase
type: change
accumulation: level
interval: 1
lag: 0.5
growth: null
relative: false
critical: false
weight: 1
placement:
  - {in: programme-2, by: dashboard}
responsible: [{institution: mtc, from: 2021, to: null, by: dashboard}]
schedule: null
series:
  - {id: register, role: headline, source: survey-2024, text: {en: course register, lo: ທະບຽນຫຼັກສູດ, vi: sổ đăng ký khóa học}}
breaks: []
baselines: []
targets: []
milestones: []
path: []
computed: null
peers: false
`;
