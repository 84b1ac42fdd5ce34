/** A file as the browser hands it over and keeps it: large ones stay on the disk until they are read. */
export type FileContent = { readonly path: string; readonly size: number; readonly content: Blob | Uint8Array<ArrayBuffer> };
