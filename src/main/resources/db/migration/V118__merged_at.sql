-- When dossiers were merged, and what the younger one had held: so a past moment tells each dossier with the facts and names
-- that it had then. Only a merge writes here. Every merge leads to a lower id; so of the merges that moved a fact and were
-- not known yet at a moment, that from the highest id tells who held it. merged_into leads to the oldest at once, merged_at
-- says when the dossier itself went. Merges from before this migration left no trace: the older dossier counts as having
-- had everything from the beginning.
alter table dossier
    add column merged_at timestamptz,
    add column merged_in xid8,
    add constraint dossier_merged_ck check (
        num_nulls(merged_at, merged_in) <> 1 and (merged_at is null or merged_into is not null));

create table fact_was (
    fact_id    bigint not null,
    dossier_id bigint not null,
    constraint fact_was_pk primary key (fact_id, dossier_id),
    constraint fact_was_fact_fk foreign key (fact_id) references fact (id),
    constraint fact_was_dossier_fk foreign key (dossier_id) references dossier (id)
);

create index fact_was_dossier_ix on fact_was (dossier_id);

create table dossier_alias_was (
    value      text   not null,
    system     text   not null,
    dossier_id bigint not null,
    constraint dossier_alias_was_pk primary key (value, system, dossier_id),
    constraint dossier_alias_was_dossier_fk foreign key (dossier_id) references dossier (id)
);
