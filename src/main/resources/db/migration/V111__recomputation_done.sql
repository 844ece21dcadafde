-- Which dossiers a recomputation has done, by their ids: pieces end in another order than they began.
alter table recomputation add column done int8multirange not null default '{}';
update recomputation set done = int8multirange(int8range(0, done_to, '[]'));
alter table recomputation drop column done_to;
