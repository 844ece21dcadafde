-- Which node recomputes says the lock of that name; how far it is, done_to.
alter table recomputation drop column alive_at;
