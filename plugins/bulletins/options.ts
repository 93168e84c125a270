export type BulletinsOptions = {
  bulletins: string;
  news: string;
  documents: string;
  /** What was taken down, as its readers learn of it. */
  tombstones: string;
};
