import type { Messages } from './catalogue.ts';
import { joinLaoWords } from './lao-words.ts';
import { type Catalogue, fillMessage, type ParametersOf } from './message.ts';

export type MessageKey = keyof Messages;

type Values<Key extends MessageKey> = ParametersOf<Messages[Key]>;

/** Says a message by its key; asks for exactly the values its English wording names. */
export type Translate = <Key extends MessageKey>(
  key: Key,
  ...values: [Values<Key>] extends [never] ? [] : [Readonly<Record<Values<Key>, string | number>>]
) => string;

/** A translator over the loaded messages. Lao keywords are joined so that no line breaks inside them. */
export function createTranslate(catalogue: Catalogue): Translate {
  return (key, ...values) => {
    const message = catalogue[key];
    // A missing key fails the build; at run time the key itself is the most honest text there is.
    if (message === undefined) return key;
    return joinLaoWords(fillMessage(message, values[0] ?? {}));
  };
}
