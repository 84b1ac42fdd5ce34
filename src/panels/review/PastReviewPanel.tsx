import { useSuspenseQuery } from '@tanstack/react-query';
import { overviewQuery, releaseQuery, releasesQuery, reviewsQuery, reviewsTextsQuery, textsQuery } from '#dataset/queries.ts';
import type { ReleaseFile } from '#model/release-file.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { pastReview } from '#view-models/review/past-review.ts';
import { NotFound } from '../NotFound.tsx';
import { PastReviewView } from './PastReviewView.tsx';
import '../group/group.css';
import '../home/home.css';
import './review.css';

type PastReviewPanelProps = { readonly id: string };

/** A past review: judgements, decisions, what became of them. */
export function PastReviewPanel({ id }: PastReviewPanelProps) {
  const { data: reviews } = useSuspenseQuery(reviewsQuery());
  const { data: releases } = useSuspenseQuery(releasesQuery());
  const review = reviews.reviews.find((one) => one.id === id);
  if (review === undefined) return <NotFound />;
  const isKnown = releases.releases.some((release) => release.id === review.release);
  return isKnown ? <WithRelease id={id} release={review.release} /> : <Page id={id} release={null} />;
}

type WithReleaseProps = { readonly id: string; readonly release: string };

function WithRelease({ id, release }: WithReleaseProps) {
  const { data } = useSuspenseQuery(releaseQuery(release));
  return <Page id={id} release={data} />;
}

type PageProps = { readonly id: string; readonly release: ReleaseFile | null };

function Page({ id, release }: PageProps) {
  const locale = useLocale();
  const { data: overview } = useSuspenseQuery(overviewQuery());
  const { data: texts } = useSuspenseQuery(textsQuery(locale.language));
  const { data: reviews } = useSuspenseQuery(reviewsQuery());
  const { data: wordings } = useSuspenseQuery(reviewsTextsQuery(locale.language));
  const review = pastReview(id, { overview, texts, reviews, wordings, release, locale });
  return review === null ? <NotFound /> : <PastReviewView review={review} />;
}
