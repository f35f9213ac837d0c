-- There are no other ways into a class.
alter table classroom_student add constraint classroom_student_joined_by check (joined_by in ('LIST', 'CODE'));
