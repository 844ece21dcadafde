-- Rows of milestone that are known otherwise since known_to: for reports as known at a past moment. Only ever added to.
create table milestone_was (
    like milestone,
    known_to    timestamptz not null,
    replaced_in xid8        not null
);

create index milestone_was_replaced_ix on milestone_was (replaced_in);
