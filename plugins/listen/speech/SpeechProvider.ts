/** A stretch of text as it is said, in one language. */
export type SpeechSegment = { language: 'vi'; text: string };

/** Whoever makes sound of text: a program of this machine, or a service elsewhere. */
export type SpeechProvider = {
  /** What the sound depends on besides the text: a recording made by another voice is made again. */
  voice: string;
  /** Of the files it writes. */
  format: 'wav' | 'mp3';
  /**
   * Writes the sound of one segment to `file`.
   * @returns its length in seconds
   * @throws SpeechFailed
   */
  speak: (segment: SpeechSegment, file: string, signal: AbortSignal) => Promise<{ seconds: number }>;
};
