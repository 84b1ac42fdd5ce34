/** What a command may do with the world: texts in, texts out. */
export type CommandIo = {
  /** Reads a text file, or standard input for `-`. */
  readonly read: (path: string) => Promise<string>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
};

/** A command: arguments in, exit code out (0 good, 1 findings of severity error, 2 wrong usage). */
export type Command = (argv: readonly string[], io: CommandIo) => Promise<0 | 1 | 2>;
