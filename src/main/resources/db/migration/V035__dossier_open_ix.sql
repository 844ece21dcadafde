-- What is overdue or soon will be lies among the unfinished dossiers, few beside all that were ever finished. late_after
-- itself stays out of the index: it changes with every pause, and such updates should stay on their page.
create index dossier_open_ix on dossier (id) where received_at is not null and finished_at is null;
