import type { ClockOf } from './clocks/clockInput';
import type { RouteBy } from './fields/routeBy';

export type WorkflowCollectionOptions = {
  /** Field whose text names the item in queues and mails. @default 'title' */
  title?: string;
  /** What an item says of its own deadline; without it items have no clock. */
  clock?: ClockOf;
  /** Select field that says whether an item is `own` or `copied` (notice 1048); without it none is counted either way. */
  origin?: string;
  /** Relation that says what an item is about; without it no stage goes by field. */
  topic?: string;
};

export type EditorialWorkflowOptions = {
  /** Collections that only approval publishes, by slug. Each must be content under hierarchical access. */
  collections: Record<string, WorkflowCollectionOptions>;
  organizations: string;
  users: string;
  /** Upload collection whose files become readable through what uses them. */
  media: string;
  /** Who answers for a subject on an organisation's board; without it no stage goes by field. */
  routeBy?: RouteBy;
};
