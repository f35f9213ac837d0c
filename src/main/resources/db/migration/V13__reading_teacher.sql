-- Whose document it is: nobody else sees it. Null if they have no account any more: it is the owner's then.
alter table reading add column teacher uuid;
alter table reading add constraint reading_of_teacher foreign key (teacher) references person (id) on delete set null;

create index reading_of_teacher on reading (teacher, created_at);
