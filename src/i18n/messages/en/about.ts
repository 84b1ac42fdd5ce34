export const messages = {
  'about.title': 'About this site',
  'about.demonstration':
    'You are looking at the demonstration dataset. A program invented every figure, decision and deadline in it; what is said below about sources holds for the published dataset.',

  'about.purpose.title': 'What it is for',
  'about.purpose.plans':
    'These pages show how far the Lao PDR has come with its digital-economy plans: the five-year Plan 2021–2025, the Strategy 2021–2030 and the Vision 2021–2040. They are made for the public, for ministers and for planners, in Lao, English and Vietnamese.',
  'about.purpose.rule':
    'Every figure names its source, and every verdict shows the arithmetic behind it. Where no target, no baseline or no recent value was published, the answer is ‘Cannot say’ with the reason.',
  'about.purpose.method': 'How verdicts are made',
  'about.purpose.glossary': 'Glossary',

  'about.publisher.title': 'Publisher and standing',
  'about.publisher.name': 'Publisher: {publisher}.',
  'about.publisher.unofficial': 'These pages are compiled from public sources; they are not an official publication.',
  'about.publisher.official': 'These pages are an official publication.',
  'about.publisher.named':
    'Institutions are named because they answer for a subject, a system or a law. Being named does not mean that they have checked or approved what is shown.',

  'about.release.title': 'This release',
  'about.release.id': 'Release',
  'about.release.asOf': 'As of',
  'about.release.method': 'Method',
  'about.release.methodVersion': '{method}, version {version}',
  'about.release.fingerprint': 'Dataset fingerprint (SHA-256)',
  'about.release.same': 'Two readers with the same fingerprint see the same figures. It stands on every page and in every file that is taken from here.',

  'about.data.title': 'How figures come in',
  'about.data.sources':
    'The editors copy figures from published documents, statistical databases and the press into plain files, one row a figure, and no row stands without its source. A figure from a secondary source is marked as such.',
  'about.data.checks':
    'Before each release a program checks units, ranges, duplicates, codes and sources; a mistake stops the release. Nothing is filled in: a missing value stays missing.',
  'about.data.computed': 'Verdicts and projections are computed from these figures by the published method. A few indicators are counted from the registers of laws and systems.',
  'about.data.placement': 'An official placement of indicators under programmes and institutions was not found; this dashboard placed them, and says so where it did.',
  'about.data.revisions': 'A figure that is corrected keeps its earlier value in the list of revisions.',

  'about.licence.title': 'Licences',
  'about.licence.compilation': 'Compilation',
  'about.licence.compilationText': '{licence}: texts, selection and arrangement may be used with the name of the publisher.',
  'about.licence.figures': 'Figures',
  'about.licence.figuresText': 'Facts of their publishers, each under the terms of its source. The terms stand with the source on the page of each indicator:',
  'about.licence.free': 'free: may be passed on',
  'about.licence.attribution': 'attribution: may be passed on with the name of the source',
  'about.licence.nonCommercial': 'non-commercial: shown here, left out of the files for download',
  'about.licence.linkOnly': 'link only: shown here with the way to the source, left out of the files for download',
  'about.licence.boundaries': 'Boundaries',
  'about.licence.boundariesText': '© OpenStreetMap contributors, geoBoundaries, ODbL 1.0. They represent 2017, are simplified, and are not authoritative.',
  'about.licence.fonts': 'Fonts',
  'about.licence.fontsText': 'Noto Sans and Noto Sans Lao, SIL Open Font License 1.1',
  'about.licence.code': 'Program',
  'about.licence.codeText': 'MIT License',
  'about.packages.title': 'Packages of others',
  'about.packages.text': 'Parts of this site were made by others, who let them be passed on under these licences.',
  'about.packages.show': 'List of packages',
  'about.packages.name': 'Package',
  'about.packages.version': 'Version',
  'about.packages.licence': 'Licence',
  'about.packages.texts': 'The words of all licences (text)',
  'about.packages.bill': 'Bill of materials (CycloneDX, JSON)',
  'about.packages.loading': 'The list is loading',

  'about.access.title': 'Accessibility',
  'about.access.aim': 'The aim is level AA of the Web Content Accessibility Guidelines 2.2. Each version is tested by machine, in all three languages, for:',
  'about.access.axe': 'the rules of the axe checker, on a wide page in light colours and on a narrow page in dark ones',
  'about.access.keyboard': 'use with the keyboard alone, with the focus always in sight',
  'about.access.zoom': 'widths down to 320 pixels, which is a zoom of 400%, without scrolling sideways',
  'about.access.colours': 'high-contrast colours of the device, reduced motion, and print',
  'about.access.status': 'A status is always a word, a shape and a colour together. Every chart has its table on the same page and a summary in words.',
  'about.access.limits': 'Known limits: no test with people who use assistive technology and no assessment by an independent body has been made. Names of foreign sources stand in their own language. The Lao and Vietnamese words for the statuses have not been approved officially.',

  'about.privacy.title': 'Privacy',
  'about.privacy.requests': 'These pages ask no other host for anything, set no cookies and count no visitors. The server that delivers them may keep its usual log.',
  'about.privacy.stored': 'Kept in your browser, and nowhere else: the appearance you chose, and checked copies of the figures you opened, of two releases at most, so that they can be read when the line is down.',

  'about.contact.title': 'Contact and corrections',
  'about.contact.feedback': 'Report an error or ask a question',
  'about.contact.none':
    'This release names no address for messages. If a figure is wrong, copy the address of its page from the browser and send it, with the source of the right figure, to whoever publishes these pages for you.',
} as const;
