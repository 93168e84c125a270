-- handbook.belongs for the column as it is: a cast of it to text is not immutable, and no index would serve. Counting those who belong
-- below an organisation reads this index alone.
create function handbook.belongs(status public.enum_members_status) returns boolean language sql immutable parallel safe as
$$ select status not in ('transferred', 'removed', 'expelled', 'died', 'left') $$;
drop index public.members_counted;
create index members_counted on public.members (cell_path) where status not in ('transferred', 'removed', 'expelled', 'died', 'left');
