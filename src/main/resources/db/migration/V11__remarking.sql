-- That a teacher left the marks of an assignment as they are although facts were corrected: up to that revision of the bank
-- nothing is proposed again.
create table assignment_kept_marks (
    assignment uuid                     not null references assignment (id) on delete cascade,
    revision   bigint                   not null references bank_revision (number),
    kept_by    uuid                     references person (id) on delete set null,
    kept_at    timestamp with time zone not null,
    primary key (assignment, revision)
);

create index assignment_kept_marks_by on assignment_kept_marks (kept_by);
