-- Whether anything was ever known of a dossier that has no rows: a recomputation asks for each of those that lack them.
create index milestone_was_dossier_ix on milestone_was (dossier_id);
