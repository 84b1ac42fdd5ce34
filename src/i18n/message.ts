/** A message: one sentence, or one for a single thing and one for all other counts (chosen by `count`). */
export type Message = string | { readonly one: string; readonly other: string };

/** A catalogue of messages by key; one file an area and language. */
export type Catalogue = Readonly<Record<string, Message>>;

type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never;

type TextOf<M extends Message> = M extends string ? M : M extends { readonly one: infer One extends string; readonly other: infer Other extends string } ? One | Other : never;

/** The values a message asks for, read from its English wording. */
export type ParametersOf<M extends Message> =
  | Placeholders<TextOf<M>>
  | (M extends string ? never : 'count');

/** Fills `{name}` places; an unknown place stays visible, so that a mistake is seen in the test that walks all messages. */
export function fillMessage(message: Message, values: Readonly<Record<string, string | number>>): string {
  const text = typeof message === 'string' ? message : values['count'] === 1 || values['count'] === '1' ? message.one : message.other;
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
