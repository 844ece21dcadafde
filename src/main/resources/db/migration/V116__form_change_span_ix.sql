-- What became known late, by the days from the one that it is about to the one on which it became known: a report of a
-- past period as known at a past moment leaves out what spans both, however much has become known since.
drop index form_change_late_ix;

create index form_change_span_ix on form_change using gist (
    tstzrange((since::timestamp - interval '7 hours') at time zone 'UTC', known_at, '[]')) where known_late;
