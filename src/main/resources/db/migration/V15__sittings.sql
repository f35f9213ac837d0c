-- Which attempt of its taker at what was set it is, from 1: two devices that begin at once begin the same one. Null for
-- practice, and for what was begun before there were numbers.
alter table attempt add column number integer;
create unique index attempt_number on attempt (assignment, visitor, number);

-- To delete an attempt asks for those that repeat it.
create index attempt_of_origin on attempt (origin);

-- Whether it was set only for those students of the class who have an entry in assignment_student.
alter table assignment add column for_some boolean default false not null;

-- Nothing sets a test for students without a class.
delete from assignment where classroom is null;
alter table assignment alter column classroom set not null;
