-- What files say, by the digest of their bytes: for the search, and so that a text is read once (plugins/file-texts).
-- `state`: `text`, or why there is none (`empty`: a scan; `unread`: too large, too slow, broken; `none`: pictures, sound, films).
create table handbook.file_texts (
  sha256 text primary key,
  mime_type text not null,
  state text not null check (state in ('text', 'empty', 'unread', 'none')),
  content text not null default '',
  truncated boolean not null default false,
  read_at timestamptz not null default now()
);
