-- What reports on approval read (plugins/editorial-workflow/reports): the rows of one period.
create index case_waits_until on handbook.case_waits (until) where until is not null;
create index approval_decisions_returns on public.approval_decisions (at) where decision = 'return';
create index approval_cases_published on public.approval_cases (collection, document_id, published_at) where published_at is not null;
