import { coverageYaml, internetUsersYaml, trainedYaml } from './small-dataset-indicators.ts';

const config = `schema: 1
id: small-dataset
kind: demonstration
title: {en: A small dataset, lo: ຊຸດຂໍ້ມູນນ້ອຍ, vi: Bộ dữ liệu nhỏ}
publisher:
  name: {en: Test office, lo: ຫ້ອງການທົດສອບ, vi: Văn phòng thử nghiệm}
  standing: unofficial
languages: [lo, en, vi]
release: "2026.11"
licence: CC-BY-4.0
method: {id: trajectory, version: 1, thresholds: [0.95, 0.60, 0], earlyGuard: 0.10, minCoverage: 0.60, paceWindow: 5, projectionWindow: 10, band: 0.80}
`;

const releases = `- id: "2026.11"
  asOf: 2026-11-21
  state: open
  method: {id: trajectory, version: 1}
  fingerprint: null
  seal: {}
  notes:
    - kind: method
      text: {en: First release, lo: ສະບັບທຳອິດ, vi: Bản phát hành đầu tiên}
`;

const plans = `- id: plan-2025
  horizon: 5
  from: 2021
  to: 2025
  title: {en: Five-year plan 2021–2025, lo: ແຜນ 5 ປີ 2021–2025, vi: Kế hoạch 5 năm 2021–2025}
  short: {en: Plan 2025, lo: ແຜນ 2025, vi: Kế hoạch 2025}
  successor: null
  sources: [press-2023]
- id: strategy-2030
  horizon: 10
  from: 2021
  to: 2030
  title: {en: Ten-year strategy 2021–2030, lo: ຍຸດທະສາດ 10 ປີ 2021–2030, vi: Chiến lược 10 năm 2021–2030}
  short: {en: Strategy 2030, lo: ຍຸດທະສາດ 2030, vi: Chiến lược 2030}
  successor: null
  sources: [press-2023]
`;

const framework = `goals: []
pillars:
  - {id: pillar-economy, order: 1, parent: strategy-2030, sources: [press-2023], title: {en: Digital economy, lo: ເສດຖະກິດດິຈິຕອນ, vi: Kinh tế số}}
programmes:
  - {id: programme-1, order: 1, parent: strategy-2030, weight: 1, sources: [press-2023], title: {en: Infrastructure, lo: ພື້ນຖານໂຄງລ່າງ, vi: Hạ tầng}}
  - {id: programme-2, order: 2, parent: strategy-2030, weight: 1, sources: [press-2023], title: {en: Digital skills, lo: ທັກສະດິຈິຕອນ, vi: Kỹ năng số}}
components: []
sectors: []
`;

const institutions = `- id: mpt
  name: {en: Ministry of Post and Telecommunications, lo: ກະຊວງໄປສະນີ ແລະ ໂທລະຄົມມະນາຄົມ, vi: Bộ Bưu chính và Viễn thông}
  kind: ministry
  from: 2011
  to: 2021
  successor: mtc
  sources: [press-2023]
- id: mtc
  name: {en: Ministry of Technology and Communications, lo: ກະຊວງເຕັກໂນໂລຊີ ແລະ ການສື່ສານ, vi: Bộ Công nghệ và Truyền thông}
  kind: ministry
  from: 2021
  to: null
  formerly: [mpt]
  sources: [press-2023]
`;

const sources = `- id: press-2023
  title: Network to expand by 2025
  publisher: A newspaper
  date: 2023-03
  url: https://example.org/network
  retrieved: 2026-11-21
  evidence: secondary
  licence: {id: news-fact, redistribution: free}
- id: survey-2024
  title: Household survey
  publisher: Statistics office
  date: 2024
  evidence: official
  licence: {id: cc-by-4.0, redistribution: attribution}
`;

const header = 'SERIES,REF_AREA,TIME_PERIOD,SEX,OBS_VALUE,QUALIFIER,OBS_STATUS,OBS_KIND,SOURCE,SOURCE_DETAIL,VINTAGE,REVISION,STATE,NOTE';

const coverageRows = `${header}
mtc,LA,2020,_T,60,,A,admin,press-2023,p. 1,2026.11,,,
mtc,LA,2022,_T,75,,A,admin,press-2023,p. 1,2026.11,,,wording 'homes'
mtc,LA,2024,_T,82,ge,A,admin,press-2023,,2026.11,,,"stated in May, ""over"""
survey,LA,2024,_T,80.5,,A,survey,survey-2024,,2026.11,,,
`;

const internetRows = `${header}
survey,LA,2021,_T,54,,A,survey,survey-2024,,2026.11,,,
survey,LA,2022,_T,57.5,,A,survey,survey-2024,,2026.11,,,
survey,LA,2023,_T,60.1,,A,survey,survey-2024,,2026.11,,,
survey,LA,2024,_T,,,O,survey,survey-2024,,2026.11,,,not yet surveyed
`;

const trainedRows = `${header}
register,LA,2023,_T,1200,,A,admin,survey-2024,,2026.11,,,
register,LA,2023,F,500,,A,admin,survey-2024,,2026.11,,,
register,LA,2023,M,700,,A,admin,survey-2024,,2026.11,,,
register,LA,2024,_T,1500,,A,admin,survey-2024,,2026.11,,,
register,LA,2024,F,700,,A,admin,survey-2024,,2026.11,,,
register,LA,2024,M,800,,A,admin,survey-2024,,2026.11,,,
register,LA-VT,2024,_T,900,,A,admin,survey-2024,,2026.11,,,
register,LA-XS,2024,_T,600,,A,admin,survey-2024,,2026.11,,,
`;

const systems = `- id: eoffice
  name: {en: E-office, lo: ຫ້ອງການເອເລັກໂຕຣນິກ, vi: Văn phòng điện tử}
  what: {en: Documents between offices, lo: ເອກະສານລະຫວ່າງຫ້ອງການ, vi: Văn bản giữa các cơ quan}
  provider: [mtc]
  since: {time: 2019-03-15, sources: [press-2023]}
  awards: []
  conference: true
`;

const rollout = `SYSTEM,BODY,STAGE,DATE,SOURCE,VINTAGE,STATE,NOTE
eoffice,mtc,4,2019-03-15,press-2023,2026.11,,all departments
`;

const legal = `- id: etrans-2012
  title: {en: Law on Electronic Transactions, lo: ກົດໝາຍວ່າດ້ວຍທຸລະກຳທາງເອເລັກໂຕຣນິກ, vi: Luật Giao dịch điện tử}
  type: law
  number: [{value: 20/NA, sources: [press-2023]}]
  events:
    - {stage: adopted, date: "2012-12-07", sources: [press-2023], certainty: stated}
    - {stage: replaced, date: "2023-04-07", sources: [press-2023], certainty: inferred}
  relevance: digital
- id: etrans-2022
  title: {en: Law on Electronic Transactions (amended), lo: null, vi: Luật Giao dịch điện tử (sửa đổi)}
  type: law
  number: [{value: 31/NA, sources: [press-2023]}]
  events:
    - {stage: adopted, date: "2022-12-29", sources: [press-2023], certainty: stated}
    - {stage: in-force, date: "2023-04-07", sources: [press-2023], certainty: stated}
  replaces: [etrans-2012]
  relevance: digital
`;

const areas = `code,kind,parent,lsb_code,name_en,name_lo,name_vi,from,to
LA,country,,,Lao PDR,ສປປ ລາວ,CHDCND Lào,,
LA-VT,province,LA,01,Vientiane Capital,ນະຄອນຫຼວງວຽງຈັນ,Thủ đô Viêng Chăn,,
LA-XS,province,LA,18,Xaysomboun,ໄຊສົມບູນ,Xaysomboun,2013,
VN,country,,,Viet Nam,ຫວຽດນາມ,Việt Nam,,
`;

const units = `code,kind,lower,upper,text_en,text_lo,text_vi
percent,share,0,100,%,%,%
persons,count,0,,people,ຄົນ,người
`;

const dimensions = `dimension,code,name_en,name_lo,name_vi
SEX,_T,both sexes,ທັງສອງເພດ,cả hai giới
SEX,F,women,ຍິງ,nữ
SEX,M,men,ຊາຍ,nam
`;

const rolloutStages = `code,name_en,name_lo,name_vi
0,not begun,ຍັງບໍ່ເລີ່ມ,chưa bắt đầu
4,in full use,ນຳໃຊ້ເຕັມຮູບແບບ,sử dụng đầy đủ
`;

const searchTerms = `concept,words
mobile,4g|ມືຖື|di động
`;

export const smallDatasetFiles = [
  ['dataset.yaml', config],
  ['releases.yaml', releases],
  ['plans.yaml', plans],
  ['framework.yaml', framework],
  ['institutions.yaml', institutions],
  ['sources.yaml', sources],
  ['indicators/coverage-4g.yaml', coverageYaml],
  ['indicators/internet-users.yaml', internetUsersYaml],
  ['indicators/people-trained.yaml', trainedYaml],
  ['observations/coverage-4g.csv', coverageRows],
  ['observations/internet-users.csv', internetRows],
  ['observations/people-trained.csv', trainedRows],
  ['systems.yaml', systems],
  ['rollout.csv', rollout],
  ['legal.yaml', legal],
  ['codelists/areas.csv', areas],
  ['codelists/units.csv', units],
  ['codelists/dimensions.csv', dimensions],
  ['codelists/rollout-stages.csv', rolloutStages],
  ['codelists/search-terms.csv', searchTerms],
] as const;
