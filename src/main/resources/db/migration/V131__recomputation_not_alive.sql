-- Which node recomputes says the lock of that name; how far it is, done.
alter table recomputation drop column alive_at;
