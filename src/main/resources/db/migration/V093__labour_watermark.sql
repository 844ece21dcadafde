-- Up to when the rows of a labour partner have been pulled and accepted. No row: its backfill is not done yet.
create table labour_watermark (
    partner text not null,
    position timestamptz not null,
    constraint labour_watermark_pk primary key (partner)
);
