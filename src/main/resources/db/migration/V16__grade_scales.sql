-- By which scale a class is graded; a class without a line has no grades.
create table classroom_scale (
    classroom uuid        not null primary key references classroom (id) on delete cascade,
    scale     varchar(40) not null -- of score/scales.yaml
);
