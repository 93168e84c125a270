-- Lists and filters compare texts without their marks (plugins/kernel/database/steady/plainOperators.ts); what is long is indexed so.
create index news_title_plain on public.news using gin (handbook.plain(title) gin_trgm_ops);
create index news_v_title_plain on public._news_v using gin (handbook.plain(version_title) gin_trgm_ops);
create index documents_title_plain on public.documents using gin (handbook.plain(title) gin_trgm_ops);
create index documents_v_title_plain on public._documents_v using gin (handbook.plain(version_title) gin_trgm_ops);
create index members_name_plain on public.members using gin (handbook.plain(full_name) gin_trgm_ops);
