/** A titled remark beside the arithmetic. */
export type Remark = { readonly title: string; readonly text: string };
