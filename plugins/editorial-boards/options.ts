export type EditorialBoardsOptions = {
  organizations: string;
  users: string;
};
