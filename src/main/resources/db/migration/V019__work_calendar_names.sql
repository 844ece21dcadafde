-- What days off and make-up days are called, for slips and explanations: {"2026-11-24": "Ngày Văn hóa Việt Nam"}.
alter table work_calendar
    add column names jsonb not null default '{}',
    add constraint work_calendar_names_object check (jsonb_typeof(names) = 'object');
