-- The names of a dossier: (system, value) names one dossier everywhere. System 'national' for codes of the nation, else
-- the partner's id. subject: it came as a message's subject, a code that people use, not as a further name.
create table dossier_alias (
    system     text   not null,
    value      text   not null,
    dossier_id bigint not null,
    subject    boolean not null,
    constraint dossier_alias_pk primary key (system, value),
    constraint dossier_alias_dossier_fk foreign key (dossier_id) references dossier (id) deferrable initially deferred
);

create index dossier_alias_dossier_ix on dossier_alias (dossier_id);
create index dossier_alias_value_ix on dossier_alias (value);
