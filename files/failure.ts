/** A run that ends early, with one sentence for the person in the language that is known by then. */
import { textIn, type Language, type Text } from '../core/text/text';

type Sentence = (text: Text) => string;

/** 1: the input cannot be read or the output not be written. 2: the command is not one that we have. */
type FailureCode = 1 | 2;

export class Failure extends Error {
  readonly code: FailureCode;
  readonly sentence: Sentence;
  /** The error below it, for `ENCOURS_DEBUG`. */
  readonly thrown: unknown;

  constructor(code: FailureCode, sentence: Sentence, thrown?: unknown) {
    super('Failure');
    this.code = code;
    this.sentence = sentence;
    this.thrown = thrown;
  }
}

export const cannotRead = (sentence: Sentence, thrown?: unknown): Failure => new Failure(1, sentence, thrown);

export const wrongUsage = (sentence: Sentence): Failure => new Failure(2, sentence);

export function sentenceOf(error: unknown, language: Language): string {
  const text = textIn(language);
  if (error instanceof Failure) return error.sentence(text);
  return text.hosts.commandLine.unexpected(error instanceof Error ? error.message : String(error));
}
