/** The methods of others, in words and compared. */
export const otherMessages = {
  'method.others.title': 'The methods of others',
  'method.others.note':
    'Four published methods judge the same numbers beside the tracker. They never change a verdict; where they differ, that is said. Their rules apply to targets to rise or fall to, not to limits, ranges or things to get done.',
  'method.name.trajectory': 'Tracker',
  'method.name.opensdg': 'Statistics Canada',
  'method.name.unsd': 'UN Statistics',
  'method.name.german': 'Germany',
  'method.name.escap': 'UN ESCAP',
  'method.full.opensdg': 'Growth observed against growth required: Statistics Canada, for Open SDG',
  'method.full.unsd': 'Progress chart: United Nations Statistics Division, as adopted by Eustat',
  'method.full.german': 'Weather symbols: German sustainability strategy',
  'method.full.escap': 'Anticipated progress: United Nations ESCAP',
  'method.about.opensdg':
    'It compares the yearly growth rate since the baseline with the rate that leads from the baseline to the target. From 95% of that rate on progress is substantial, from 60% on moderate, from 0 on limited; below that it is deterioration.',
  'method.about.unsd':
    'It continues the growth rate since the baseline to the target year and asks what share of the way would be covered by then: from 95% on the target is met, from 10% on things must go faster, below that there is stagnation.',
  'method.about.german':
    'It continues the mean of the last yearly changes to the target year and asks how much of the remaining way would be missed: under 5% sun, up to 20% sun with cloud, more than that cloud; storm where the values move away. It needs four consecutive years.',
  'method.about.escap':
    'It continues the mean yearly change to the target year, within the limits of the scale, and measures the way covered by then from 0 to 10. From above 9 on the effort is to be maintained, above 0 accelerated, else the trend reversed.',
  'method.about.composites':
    'Indexes such as the E-Government Development Index or the Human Development Index, and the scores of the Sustainable Development Report, rank countries by fixed bounds instead of a plan’s targets. Here they are used as benchmarks only, never for a verdict.',
  'method.course.note': 'So that they can be compared, the classes of every method are read as one of three courses: the target is in reach (on course), progress is too slow (slow), or nothing is gained (off course).',
  'method.course.on-course': 'On course',
  'method.course.slow': 'Slow',
  'method.course.off-course': 'Off course',
  'method.course.none': 'Cannot say',
  'method.compare.title': 'All verdicts under five methods',
  'method.compare.summary': {
    one: '{count} verdict of this release can also be judged by other methods; those whose course depends on the method: {sensitive}.',
    other: '{count} verdicts of this release can also be judged by other methods; in {sensitive} of them the course depends on the method.',
  },
  'method.compare.none': 'No verdict of this release has a target and a baseline that the other methods could judge.',
  'method.compare.few': 'Two or three verdicts say nothing about which method is stricter. The table grows with every target and baseline that is published.',
  'method.compare.lastKnown': 'A verdict that cannot be given is compared by the last known one, drawn in outline.',
  'method.compare.caption': 'Course of each verdict under each method; those that depend on the method come first',
  'method.compare.indicator': 'Indicator',
  'method.compare.sensitive': 'depends on the method',
  'method.compare.agreeTitle': 'How often the methods agree',
  'method.compare.agrees': '{name} agrees with the tracker in {same} of {of}.',
  'method.compare.noAgreement': '{name} and the tracker never both have something to say.',
  'method.compare.matrixCaption': 'Verdicts in which two methods point the same way, of those in which both can say something',
  'method.compare.cell': '{same} of {of}',
  'method.compare.method': 'Method',
} as const;
