-- What the question of a mark is worth stands with the mark: a gradebook sums up thousands of marks, and would have to look
-- for each of their questions.
alter table attempt_mark add column points numeric(5, 2);

update attempt_mark set points = (
    select q.points from attempt_question q where q.attempt = attempt_mark.attempt and q.position = attempt_mark.position);

alter table attempt_mark alter column points set not null;
