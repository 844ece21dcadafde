-- The last things that became of a delivery: attempts that did not succeed, and what operators did with it. Null for what
-- went well at once, which is nearly all: a success writes nothing here. In the row itself, so that a result costs no
-- statement, row or index entry more.
alter table delivery
    add column steps jsonb,
    add constraint delivery_steps_bounded
        check (jsonb_typeof(steps) = 'array' and jsonb_array_length(steps) between 1 and 10);
