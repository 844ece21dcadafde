-- How often the sums were made anew: cursors of the feed of changed cells from before begin again.
alter table form_fold add column era integer not null default 0;
