#!/bin/sh
# Runs once, when the postgres volume is empty: the role that owns the schema and the one the product works under.
# What the second may do on which table is granted by `handbook migrate`.
set -eu

psql --set=ON_ERROR_STOP=1 \
     --set=owner_password="$HANDBOOK_OWNER_PASSWORD" \
     --set=app_password="$HANDBOOK_APP_PASSWORD" \
     --username="$POSTGRES_USER" --dbname="$POSTGRES_DB" <<'SQL'
create role handbook_owner login password :'owner_password';
create role handbook_app login password :'app_password';
create database handbook owner handbook_owner;
revoke all on database handbook from public;
grant connect on database handbook to handbook_app;
\connect handbook
alter schema public owner to handbook_owner;
revoke create on schema public from public;
SQL
