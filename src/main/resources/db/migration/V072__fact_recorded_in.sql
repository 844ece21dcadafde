-- In which transaction a fact was recorded. Times and ids cannot tell what a reader has seen: a transaction that began
-- earlier may commit later. Everything recorded below the oldest transaction that is still open stays as it is for ever,
-- so who reads in this order, and no further than there, misses nothing. Costs the accepting path no statement.
-- Facts recorded before this migration count as recorded in it.
alter table fact add column recorded_in xid8 not null default pg_current_xact_id();
