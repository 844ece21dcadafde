-- Since when a dossier bears a name, so that the gaps in sequences of codes can be told as they were known. A name from before
-- this migration counts as known since its dossier.
alter table dossier_alias
    add column named_at timestamptz,
    add column named_in xid8;

alter table dossier_alias alter column named_in set default pg_current_xact_id();
