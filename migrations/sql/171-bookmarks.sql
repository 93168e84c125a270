-- "Xem sau": what a person keeps to read later. Theirs alone: no organisation, no administrator reads it, nothing else refers to it.
-- A removed one stays as a mark until all devices have heard (`revision`); it keeps no note.
create sequence handbook.bookmark_revisions;
create table handbook.bookmarks (
  user_id uuid not null references public.users(id) on delete cascade,
  collection text not null,
  document_id uuid not null,
  anchor text not null default '',
  note text not null default '',
  created_at timestamptz not null default now(),
  removed_at timestamptz,
  revision bigint not null default nextval('handbook.bookmark_revisions'),
  primary key (user_id, collection, document_id, anchor),
  constraint bookmarks_short check (length(anchor) <= 120 and length(note) <= 500)
);
create index bookmarks_by_revision on handbook.bookmarks (user_id, revision);
