export type BulletinsOptions = {
  bulletins: string;
  news: string;
  documents: string;
};
