-- How somebody came into a class: with a LIST of a teacher's or with its CODE; null for who came before this was kept. Those of
-- one list have joined at the same time.
alter table classroom_student add column joined_by varchar(4);
