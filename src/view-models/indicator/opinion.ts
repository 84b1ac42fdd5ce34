/** A titled remark beside the arithmetic. */
export type Opinion = { readonly title: string; readonly text: string };
