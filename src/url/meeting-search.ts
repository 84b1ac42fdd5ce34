import * as z from 'zod/mini';

const mostSlides = 999;

const meetingSearchSchema = z.object({
  slide: z.catch(
    z.pipe(
      z.union([z.string(), z.number()]),
      z.transform((value: string | number): number => (/^[1-9]\d{0,2}$/.test(String(value)) ? Math.min(mostSlides, Number(value)) : 1)),
    ),
    1,
  ),
  presenter: z.catch(z.pipe(z.union([z.string(), z.number(), z.boolean()]), z.transform((value: string | number | boolean): boolean => ['1', 'true'].includes(String(value)))), false),
});

/** What the address of a meeting holds: the slide, from 1, and whether it is the window of the presenter's notes. */
export type MeetingSearch = z.infer<typeof meetingSearchSchema>;

/** The same as it stands in an address: what is as usual is not said. */
export type MeetingSearchInAddress = { readonly slide?: number | undefined; readonly presenter?: number | undefined };

/** Reads the search part of an address; anything unreadable is as if it were not there. */
export function readMeetingSearch(values: Readonly<Record<string, unknown>>): MeetingSearch {
  return meetingSearchSchema.parse(values);
}

export function meetingSearchInAddress({ slide, presenter }: MeetingSearch): MeetingSearchInAddress {
  return { slide: slide === 1 ? undefined : slide, presenter: presenter ? 1 : undefined };
}
