/** The publisher's schemas of the files a frame reads. The build compiles modules of this name (`tools/compiled-schemas.ts`), so that the frame carries no library. */
export { indicatorFileSchema as indicator } from '#model/indicator-file.ts';
export { headSchema as head, manifestPartSchema as part } from '#model/head.ts';
export { indicatorTextsFileSchema as texts } from '#model/texts-file.ts';
