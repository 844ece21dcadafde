-- How fast a partner is told: what usually comes for it, when it was told last, and the bucket from which claims take
-- while its deliveries are paced. One row for each partner, written every few seconds, or with a claim that is paced.
create table partner_pace (
    partner      text             not null,
    since        timestamptz      not null,
    told_at      timestamptz,
    arriving     double precision not null default 0,
    arriving_at  timestamptz      not null,
    usual        double precision,
    usual_weight double precision not null default 0,
    window_from  timestamptz      not null,
    window_count bigint           not null default 0,
    tokens       double precision not null default 0,
    tokens_at    timestamptz      not null,
    paced_until  timestamptz,
    constraint partner_pace_pk primary key (partner),
    constraint partner_pace_not_negative check (arriving >= 0 and usual >= 0 and tokens >= 0)
);
