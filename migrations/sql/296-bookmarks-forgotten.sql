-- What plugins/bookmarks/jobs/forgetRemoved sweeps.
create index bookmarks_removed on handbook.bookmarks (removed_at) where removed_at is not null;
