-- The post's ways get a past, as milestones have one: what is known now bears since when, what was known before stands in
-- post_passage_was. And they get what they are taken apart by. Rows from before count as known since the last of their two
-- facts was heard; 3 is the lowest number that a transaction can have, so it had been committed at every tick.
alter table post_passage
    add column field_code     text,
    add column procedure_code text,
    add column channel        text,
    add column known_from     timestamptz,
    add column recorded_in    xid8;

update post_passage p
   set field_code = d.field_code, procedure_code = d.procedure_code, channel = d.channel, recorded_in = '3',
       known_from = coalesce((select max(recorded_at) from fact
                               where fact.dossier_id = p.dossier_id and type in ('postAccepted', 'handedOver')),
                             d.updated_at)
  from dossier d where d.id = p.dossier_id;

alter table post_passage
    alter column known_from set not null,
    alter column recorded_in set not null;

-- Only ever added to.
create table post_passage_was (
    like post_passage,
    known_to    timestamptz not null,
    replaced_in xid8        not null
);

create index post_passage_was_replaced_ix on post_passage_was (replaced_in);
