-- Nodes of the version before may still be at work on the table that changes.
set local lock_timeout = '1min';
