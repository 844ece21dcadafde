-- What a partner may see, by its units. Roles change on reception and on transfer, not on every step.
create index dossier_roles_ix on dossier using gin (roles);
