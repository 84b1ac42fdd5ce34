import type { ForeignEvent, ForeignFile, ReadTask } from '../format-reader.ts';
import { textPieces } from '../foreign-text.ts';
import type { StructureKnowledge } from './structure-knowledge.ts';
import { xmlMessage } from './xml-message.ts';

const pieceLength = 65_536;

/** Reads an SDMX-ML file piece by piece. */
export async function* readSdmxXml(file: ForeignFile, knowledge: StructureKnowledge, { signal, report }: ReadTask): AsyncGenerator<ForeignEvent> {
  const message = xmlMessage(file.path, knowledge);
  let letters = 0;
  let told = 0;
  for await (const piece of textPieces(file, report)) {
    for (let from = 0; from < piece.length && !message.isDone(); from += pieceLength) {
      signal?.throwIfAborted();
      message.write(piece.slice(from, from + pieceLength));
      yield* message.take();
    }
    letters += piece.length;
    if (message.isDone()) break;
    if (!message.isAboutTold() || letters < told + pieceLength) continue;
    told = letters;
    yield { kind: 'progress', done: Math.min(letters, file.size), of: file.size };
  }
  message.close();
  yield* message.take();
}
