-- For updatedSince. updated_at changes with every fact: a block range index does not forbid that the row's new version
-- stays on its page (PostgreSQL 16), a B-tree would.
create index dossier_updated_ix on dossier using brin (updated_at) with (pages_per_range = 16, autosummarize = on);
