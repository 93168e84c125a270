-- Sign-in by a provider (plugins/accounts/oidc): whom a provider's subject is here, which answers were used, what a session came by.
create table handbook.oidc_links (
  issuer text not null,
  subject text not null,
  user_id uuid not null references public.users (id) on delete cascade,
  linked_at timestamptz not null default now(),
  last_used_at timestamptz not null default now(),
  primary key (issuer, subject),
  unique (issuer, user_id)
);
create index on handbook.oidc_links (user_id);

-- Answers of a provider that were taken: none is taken twice. Digests; swept when they would not be taken any more anyway.
create table handbook.oidc_answers (
  digest text primary key,
  expires_at timestamptz not null
);

alter table handbook.session_facts drop constraint session_facts_factor_check;
alter table handbook.session_facts add constraint session_facts_factor_check check (factor in ('totp', 'passkey', 'recovery-code', 'oidc'));
