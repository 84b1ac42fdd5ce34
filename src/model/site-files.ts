import * as z from 'zod/mini';
import { languageSchema } from './language.ts';

/**
 * One built file, its path below the address of the site. `id`: what it is in every build, whatever its hashed name. `needs`: places in
 * the list of files that it may load, at once or at a click. `language`: the one it speaks, where it is words and nothing else.
 */
export const siteFileSchema = z.object({ path: z.string(), bytes: z.number(), id: z.string(), needs: z.array(z.number()), language: z.optional(languageSchema) });

/**
 * `site-files.json`: what a build consists of. `entry`: the script that `index.html` starts with; it names the build. `start`: what every
 * screen starts with, with a revision where the name has no hash. `files`: everything else with a hashed name.
 */
export const siteFilesSchema = z.object({
  entry: z.string(),
  start: z.array(z.object({ path: z.string(), revision: z.nullable(z.string()) })),
  files: z.array(siteFileSchema),
});

export type SiteFile = z.infer<typeof siteFileSchema>;
export type SiteFiles = z.infer<typeof siteFilesSchema>;
