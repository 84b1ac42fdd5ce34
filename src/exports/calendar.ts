import ICAL from 'ical.js';
import type { CalendarDocument, CalendarEntry } from '#view-models/reporting/calendar.ts';
import { fileName } from './file-name.ts';

/** Names the program, as RFC 5545 asks; the release stands in the name of the calendar. */
const productId = '-//Lao PDR Digital Economy Plan Tracker//Due dates//EN';

/** The library counts a folded line without the space that begins it: with 74 it keeps to the 75 octets of RFC 5545. */
const foldLength = 74;

/** Due days as an iCalendar file (RFC 5545): whole days, stamped with the as-of date, so that the same release gives the same bytes. */
export function calendarText({ language, name, description, entries, release }: CalendarDocument): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', productId);
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  calendar.addPropertyWithValue('method', 'PUBLISH');
  addExtension(calendar, 'x-wr-calname', name);
  addExtension(calendar, 'x-wr-caldesc', description);
  for (const entry of entries) calendar.addSubcomponent(eventOf(entry, { language, asOf: release.asOf }));
  ICAL.foldLength = foldLength;
  return `${calendar.toString()}\r\n`;
}

export function calendarFile(content: CalendarDocument): File {
  return new File([calendarText(content)], fileName(content, 'ics'), { type: 'text/calendar;charset=utf-8' });
}

type Stamp = { readonly language: string; readonly asOf: string };

function eventOf({ uid, day, summary, description, categories, address }: CalendarEntry, { language, asOf }: Stamp): ICAL.Component {
  const event = new ICAL.Component('vevent');
  event.addPropertyWithValue('uid', oneLine(uid));
  event.addPropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(`${asOf}T00:00:00Z`));
  event.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(day));
  event.addPropertyWithValue('dtend', dayAfter(day));
  for (const [property, text] of [['summary', oneLine(summary)], ['description', lines(description)]] as const) {
    event.addPropertyWithValue(property, text).setParameter('language', language);
  }
  event.addProperty(categoriesOf(categories));
  // A deadline takes nobody's day.
  event.addPropertyWithValue('transp', 'TRANSPARENT');
  if (address !== null) event.addPropertyWithValue('url', oneLine(address));
  return event;
}

function categoriesOf(categories: readonly string[]): ICAL.Property {
  const property = new ICAL.Property('categories');
  property.setValues(categories.map(oneLine));
  return property;
}

/** The library escapes the text of an X- property only where it is said to be text. */
function addExtension(calendar: ICAL.Component, property: string, text: string): void {
  calendar.addProperty(new ICAL.Property([property, {}, 'text', lines(text)]));
}

function dayAfter(day: string): ICAL.Time {
  const next = ICAL.Time.fromDateString(day);
  next.adjust(1, 0, 0, 0);
  return next;
}

/** Control characters have no place in a text of a calendar; an end of line in the dataset would be the end of a property. */
function lines(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(/(?![\t\n])\p{Cc}/gu, '');
}

function oneLine(text: string): string {
  return lines(text).replaceAll(/[\n\t]+/g, ' ');
}
