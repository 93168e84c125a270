/** Takes the sound of one piece after the other and makes one file of them. */
export type Sink = {
  mimeType: 'audio/mpeg' | 'audio/wav';
  /** Appends the sound of a file. @throws SpeechFailed when it is of another kind than the first */
  add: (file: string) => Promise<void>;
  /** The file with all the sound, without tags. */
  finish: () => Promise<string>;
};
