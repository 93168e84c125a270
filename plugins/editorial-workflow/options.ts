export type WorkflowCollectionOptions = {
  /** Field whose text names the item in queues and mails. @default 'title' */
  title?: string;
};

export type EditorialWorkflowOptions = {
  /** Collections that only approval publishes, by slug. Each must be content under hierarchical access. */
  collections: Record<string, WorkflowCollectionOptions>;
  organizations: string;
  users: string;
  /** Upload collection whose files become readable through what uses them. */
  media: string;
};
