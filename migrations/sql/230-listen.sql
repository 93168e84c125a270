-- What is heard (plugins/listen). A recording is kept by its recipe: the words, the voice, and how the words were made sayable.
-- Items with the same words share one; who may hear it is asked of the item, never of the file.
create table handbook.recordings (
  recipe text primary key,
  file text not null unique,
  mime_type text not null,
  bytes bigint not null,
  sha256 text not null,
  seconds double precision not null,
  chapters jsonb not null,
  made_at timestamptz(3) not null default now()
);

-- Each item that was recorded, or is to be. Heard is only what was made from the text that is live now: `text_at` is its `updated_at`.
create table handbook.spoken_items (
  collection text not null,
  document_id uuid not null,
  recipe text references handbook.recordings (recipe) on delete set null,
  text_at timestamptz(3),
  voice text,
  -- What the attempts are about.
  wanted_at timestamptz(3) not null,
  wanted_voice text not null,
  attempts integer not null default 0,
  error text,
  gave_up boolean not null default false,
  -- Not before then; while somebody works at it, the end of their lease.
  retry_at timestamptz(3),
  claim uuid,
  primary key (collection, document_id)
);
create index on handbook.spoken_items (recipe);
create index on handbook.spoken_items (retry_at) where retry_at is not null;
create index on handbook.spoken_items (wanted_at) where gave_up;

-- The voice the worker has, for the processes that answer people; null: none, browsers read aloud.
create table handbook.speech_voice (
  only_row boolean primary key default true check (only_row),
  voice text,
  since timestamptz(3) not null default now()
);
