import * as z from 'zod/mini';
import {
  groupSummarySchema,
  indicatorSummarySchema,
  publishedFrameworkSchema,
  publishedInstitutionSchema,
  publishedPlanSchema,
} from './published-common.ts';

/** `overview.json`: every indicator in short and every group's counts; no text. */
export const overviewFileSchema = z.lazy(() => z.object({
  schemaVersion: z.literal(1),
  asOf: z.string(),
  plans: z.array(publishedPlanSchema),
  framework: z.array(publishedFrameworkSchema),
  institutions: z.array(publishedInstitutionSchema),
  indicators: z.array(indicatorSummarySchema),
  /** One for each framework item, institution, and plan; a plan's group counts only its counted plan targets. */
  groups: z.array(groupSummarySchema),
}));

export type OverviewFile = z.infer<typeof overviewFileSchema>;
