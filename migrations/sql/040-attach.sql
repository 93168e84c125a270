-- Which table hangs on the tree, and how. `handbook verify database` holds this against the configuration.
select handbook.attach_scope('organization_periods', 'organization_id', 'organization_path');
select handbook.attach_scope('mandates', 'organization_id', 'organization_path');
select handbook.attach_scope('groups', 'organization_id', 'organization_path');
select handbook.attach_scope('group_members', 'organization_id', 'organization_path');
select handbook.attach_scope('members', 'cell_id', 'cell_path');
select handbook.attach_scope('memberships', 'cell_id', 'cell_path');
select handbook.attach_scope('users', 'home_id', 'home_path');
select handbook.attach_scope('audit_events', 'organization_id', 'organization_path');
select handbook.attach_scope('media', 'owner_id', 'owner_path');
select handbook.attach_scope('media_uses', 'audience_id', 'audience_path');
select handbook.attach_scope('approval_cases', 'owner_id', 'owner_path');
select handbook.attach_scope('approval_decisions', 'owner_id', 'owner_path');
select handbook.attach_scope('approval_overrides', 'owner_id', 'owner_path');
select handbook.attach_scope('tombstones', 'owner_id', 'owner_path');
select handbook.attach_scope('tombstones', 'audience_id', 'audience_path');

-- Content: main rows and drafts.
create function handbook.attach_content(table_name text) returns void language plpgsql as $$
begin
  perform handbook.attach_scope(table_name, 'owner_id', 'owner_path');
  perform handbook.attach_scope(table_name, 'audience_id', 'audience_path');
  perform handbook.attach_scope('_' || table_name || '_v', 'version_owner_id', 'version_owner_path');
  perform handbook.attach_scope('_' || table_name || '_v', 'version_audience_id', 'version_audience_path');
  perform handbook.attach_change_log(table_name, 'audience_path');
  -- The reader's feed: newest first within an audience (SCALE.md).
  execute format('create index if not exists %I on public.%I (audience_id, published_at, created_at) where _status = ''published''',
    table_name || '_feed', table_name);
end $$;
select handbook.attach_content('news');
select handbook.attach_content('documents');
select handbook.attach_content('pages');

select handbook.attach_change_log('organizations', 'path');
select handbook.attach_change_log('mandates', 'organization_path');
select handbook.attach_change_log('members', 'cell_path');
select handbook.attach_change_log('tombstones', 'audience_path');

-- Evidence.
select handbook.protect_evidence('public.audit_events', 'organization_path');
select handbook.protect_evidence('public.approval_decisions', 'owner_path');

-- Tables that commands alone write.
select handbook.guard_table('organization_periods', 'organizations.');
select handbook.guard_table('mandates', 'mandates.');
select handbook.guard_table('groups', 'groups.');
select handbook.guard_table('group_members', 'groups.');
select handbook.guard_table('members', 'members.');
select handbook.guard_table('memberships', 'members.');
