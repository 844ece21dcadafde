-- Up to when the rows of an igate partner have been read and accepted. No row: its backfill is not done yet. A long
-- window is swept again until nothing more is found that slipped from one page to another: sweep_again_from.
create table igate_watermark (
    partner text not null,
    position timestamptz not null,
    sweep_again_from timestamptz,
    constraint igate_watermark_pk primary key (partner),
    constraint igate_watermark_sweep_lies_behind check (sweep_again_from < position)
);
