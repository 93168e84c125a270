-- Files that came while the scanner was away, where a scan is required (plugins/file-texts): their bytes lie under DATA_DIR/quarantine and nowhere
-- else, no door leads there, and no medium exists yet. A row goes when its file became a medium or was destroyed; both are events.
create table handbook.quarantined_files (
  id uuid primary key,
  sha256 text not null,
  mime_type text not null,
  bytes bigint not null check (bytes > 0),
  name text not null,
  -- What the uploader wrote beside the file: alternative text, licence, owner.
  data jsonb not null,
  -- No reference: an account that is gone must not keep the row from being cleared.
  user_id uuid not null,
  organization_id uuid not null references public.organizations (id),
  put_at timestamptz not null default now()
);
create index quarantined_files_user on handbook.quarantined_files (user_id);
create index quarantined_files_put_at on handbook.quarantined_files (put_at);
create trigger b_guard before insert or update or delete on handbook.quarantined_files for each row execute function handbook.require_ticket('media.quarantine');
