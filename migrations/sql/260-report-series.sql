-- What charts of approval over time read (plugins/editorial-workflow/reports/series.ts): publications of one period.
create index approval_cases_published_at on public.approval_cases (published_at) where published_at is not null;
