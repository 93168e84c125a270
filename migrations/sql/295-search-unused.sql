-- No statement can use it: whom a unit reaches is asked in three ways at once (audience, own board, overseen subtree: one "or"), and
-- which units there are comes from search_units_terms alone (plugins/search/sql).
drop index handbook.search_units_newest;
