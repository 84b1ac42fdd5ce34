import { createLazyRoute } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { MeetingPanel } from '#panels/meeting/MeetingPanel.tsx';
import { LocaleProvider } from '#ui/LocaleProvider.tsx';
import { meetingSearchInAddress, readMeetingSearch } from '#url/meeting-search.ts';

export const meetingPage = createLazyRoute('/$lang/review/meeting')({ component: MeetingPage });

/** The meeting: one indicator or programme a slide, decisions entered as they are taken. */
function MeetingPage() {
  const { locale } = meetingPage.useLoaderData();
  const inAddress = meetingPage.useSearch();
  const navigate = meetingPage.useNavigate();
  const search = useMemo(() => readMeetingSearch(inAddress), [inAddress]);
  // A meeting is one place in the history, however many slides were turned.
  const turn = useCallback(
    (slide: number) => void navigate({ search: (now) => ({ ...now, ...meetingSearchInAddress({ ...readMeetingSearch(now), slide }) }), replace: true, resetScroll: false }),
    [navigate],
  );
  return (
    <LocaleProvider locale={locale}>
      <MeetingPanel search={search} onSlide={turn} />
    </LocaleProvider>
  );
}
