/** `away`: nothing is wrong with the text, later it may work; `refused`: this text, or what came of it, will not do. */
export type SpeechFault = 'away' | 'refused';

/** A voice or an encoder did not do its work. The message is for the operator and holds nothing of the text. */
export class SpeechFailed extends Error {
  constructor(
    readonly fault: SpeechFault,
    message: string,
  ) {
    super(message);
    this.name = 'SpeechFailed';
  }
}
