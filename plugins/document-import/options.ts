export type DocumentImportRoomOptions = {
  /** The collection of documents with `sections`. */
  documents: string;
  /** The collection of news with a rich text `body`. */
  news: string;
};
