-- Rows with hints of something irregular: few, and asked for whenever their dossiers were finished.
create index milestone_marks_ix on milestone (tells_until, tells_from) where marks is not null;
