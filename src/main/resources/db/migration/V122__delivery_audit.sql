-- What was decided over deliveries, by the hub's own rules (client null) or by an operator. Only added to. Holds no
-- personal data: a reason is an answer as it may be kept, or what an operator wrote.
create table delivery_audit (
    id          bigint generated always as identity,
    at          timestamptz not null,
    client      text,
    action      text        not null,
    partner     text,
    delivery_id uuid,
    dossier_id  bigint,
    count       integer     not null,
    filter      jsonb,
    reason      text,
    constraint delivery_audit_pk primary key (id),
    constraint delivery_audit_action_known check (action in ('PARKED', 'SKIPPED', 'REPLAYED', 'PAUSED', 'RESUMED')),
    constraint delivery_audit_counted check (count >= 0)
);

-- What happened to a dossier's deliveries, and to a partner, latest first.
create index delivery_audit_dossier on delivery_audit (dossier_id, id) where dossier_id is not null;
create index delivery_audit_partner on delivery_audit (partner, id);
