-- The last version of each partner folder that was let in: a node that starts while the folder on disk is faulty goes on
-- with it. files is a JSON object of texts by name; digest is that of the folder.
create table partner_folder (
    slug text not null,
    digest text not null,
    files text not null,
    accepted_at timestamptz not null,
    constraint partner_folder_pk primary key (slug)
);
