-- What each revision of the bank changed: a part that is new, says something else, stands elsewhere or is gone. A revision
-- has of each part what was last told of it. Rows are only added.
create table bank_change (
    revision bigint      not null references bank_revision (number),
    kind     varchar(10) not null,
    id       varchar(64) not null,
    version  integer,              -- null if the part is gone, as is its place
    place    bigint,               -- parts of a kind stand in this order; there is room between the places
    primary key (kind, id, revision),
    foreign key (kind, id, version) references bank_entry (kind, id, version)
);

create index bank_change_of_revision on bank_change (revision);

-- A position that was moved by an insertion is told again, as it was before.
insert into bank_change (revision, kind, id, version, place)
select now.revision, now.kind, now.id, now.version, (now.position + 1) * 4294967296
from bank_revision_entry now
left join bank_revision_entry before
    on before.revision = now.revision - 1 and before.kind = now.kind and before.id = now.id
where before.id is null or before.version <> now.version or before.position <> now.position;

insert into bank_change (revision, kind, id, version, place)
select next.number, before.kind, before.id, null, null
from bank_revision_entry before
join bank_revision next on next.number = before.revision + 1
left join bank_revision_entry now
    on now.revision = next.number and now.kind = before.kind and now.id = before.id
where now.id is null;

drop table bank_revision_entry;
