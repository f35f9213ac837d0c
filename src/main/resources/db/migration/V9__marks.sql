-- A teacher may change what an answer is worth: each change is a marking of its own.
alter table attempt_mark add column origin varchar(10) default 'AUTOMATIC' not null; -- AUTOMATIC, CHANGED, REMARKED or UNDONE
alter table attempt_mark add column reason varchar(200); -- null unless it was changed
alter table attempt_mark add column marked_by uuid;      -- null if nobody did, or if they have no account any more
alter table attempt_mark add constraint attempt_mark_by foreign key (marked_by) references person (id) on delete set null;

create index attempt_mark_of_person on attempt_mark (marked_by);
