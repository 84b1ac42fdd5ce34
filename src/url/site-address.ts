/** Whether pages and files have addresses that others can follow. */
export const hasSiteAddress = (): boolean => true;

/** The full address of a place of this site, such as `lo/indicators`. */
export const siteAddress = (place: string): string => new URL(`${import.meta.env.BASE_URL}${place}`, location.origin).href;

/** Under which address others find what stands under an address of this page. */
export const addressForOthers = (href: string): string => href;
