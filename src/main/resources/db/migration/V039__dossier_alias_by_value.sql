-- People ask by a code without saying whose it is: the key begins with the value, and one index serves both questions.
alter table dossier_alias drop constraint dossier_alias_pk;
alter table dossier_alias add constraint dossier_alias_pk primary key (value, system);
drop index dossier_alias_value_ix;
