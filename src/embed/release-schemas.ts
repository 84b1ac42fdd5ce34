/** Compiled by the build like the others, and loaded by frames that pin an earlier release. */
export { releaseFileSchema as released } from '#model/release-file.ts';
