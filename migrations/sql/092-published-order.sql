-- In place of the plain indexes by published_at: lists of drafts by date, ties by creation, as Payload orders them.
create index _news_v_newest on public._news_v (version_published_at, created_at);
create index _documents_v_newest on public._documents_v (version_published_at, created_at);
create index _pages_v_newest on public._pages_v (version_published_at, created_at);
