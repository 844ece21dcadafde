-- One row a dossier that the post brought: its way from the post's counter to the agency. Counted at the receiving unit.
-- Everything here can be recomputed from the facts.
create table post_passage (
    dossier_id     bigint      not null,
    unit           text        not null,
    accepted_at    timestamptz,
    handed_over_at timestamptz,
    constraint post_passage_pk primary key (dossier_id),
    constraint post_passage_dossier_fk foreign key (dossier_id) references dossier (id),
    constraint post_passage_says_something_ck check (num_nonnulls(accepted_at, handed_over_at) > 0)
);

create index post_passage_handed_over_ix on post_passage (handed_over_at);
-- Those that still lie with the post: few.
create index post_passage_waiting_ix on post_passage (accepted_at) where handed_over_at is null;
