/** Every worker has an entry file of its name. */
const jobs = import.meta.glob(['../../workers/*.ts', '!**/*.test.ts', '!**/*.single.ts']);

/** Does the work of a worker. Everything is in this text already, so that it listens before the first message is given out. */
export async function runJob(name: string): Promise<void> {
  await jobs[`../../workers/${name}.ts`]?.();
}
