-- Notices that were texted. about: when it happened, or the appointment; the same again is the same notice.
create table sms_notice (
    gateway  text        not null,
    dossier  text        not null,
    fact     text        not null,
    about    timestamptz not null,
    delivery uuid        not null,
    sent_at  timestamptz not null,
    constraint sms_notice_pk primary key (gateway, dossier, fact, about)
);
