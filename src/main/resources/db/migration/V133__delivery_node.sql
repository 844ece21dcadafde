-- The nodes that deliver: each may have its part of a partner's quota, so that one that dies takes no more than its part
-- with it. A node that does not say that it lives counts no more soon after.
create table delivery_node (
    id    uuid        not null,
    until timestamptz not null,
    constraint delivery_node_pk primary key (id)
);
