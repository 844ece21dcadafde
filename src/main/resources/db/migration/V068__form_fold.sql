-- How far the ledger is added up: the changes of all transactions before folded_to; balances up to the week last_week.
create table form_fold (
    only_row  boolean not null default true constraint form_fold_only_ck check (only_row),
    folded_to xid8    not null,
    last_week date    not null,
    constraint form_fold_pk primary key (only_row)
);

insert into form_fold (folded_to, last_week) values ('0', '1900-01-01');
