/** Page objects of a PDF; the tree of pages itself is not one. */
export const pageCount = (pdf: Buffer): number => [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page(?!s)/g)].length;
