export const messages = {
  'single.title': 'This copy is one file',
  'single.holds': 'This copy is one file. It holds release {release}, as of {date}, and needs no connection.',
  'single.newer': 'Newer releases are on the public site.',
  'single.ask': 'For a newer release, ask whoever gave you the file.',
  'single.whole': 'The file {name} holds every page of this site in three languages and every file for download of release {release}. It can be passed on as it is, and asks no server for anything.',
  'single.without': 'Three things exist on the public site only: installing, keeping pages for offline, and showing an indicator inside another site.',
  'single.demonstration.screens': 'The demonstration data is here for its pages only; its files for download were left out to keep this file small.',
  'single.demonstration.none': 'The demonstration data was left out to keep this file small.',
  'single.addresses.site': 'Citations and copied addresses name the public site, where others find the same page.',
  'single.addresses.file': 'This file knows no public site: citations and copied addresses name the file and the page in it.',
  'single.download.absent': 'The file {name} was left out of this copy.',
} as const;
