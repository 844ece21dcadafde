-- What a partner's answers have shown, beside its failures: how many calls it bears at once, until when it asked to be
-- left alone, and how often in a row it said "too many" or "gone". Written when that changes, not with every answer.
alter table partner_breaker
    add column closed_at  timestamptz,
    add column calls      double precision,
    add column shrunk_at  timestamptz,
    add column not_before timestamptz,
    add column busy       integer not null default 0,
    add column gone       integer not null default 0,
    add constraint partner_breaker_calls_some check (calls >= 1),
    add constraint partner_breaker_counted check (failures >= 0 and busy >= 0 and gone >= 0);
