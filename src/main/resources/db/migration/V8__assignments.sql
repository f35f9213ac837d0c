-- Who takes an attempt may be a person as well as an anonymous visitor: then it is 'person ' and their id.
-- What was set for somebody, what its questions are worth, and how what is right in part is marked.
alter table attempt add column assignment uuid;
alter table attempt add column credit varchar(14) default 'PARTIAL' not null;
alter table attempt_question add column points numeric(5, 2) default 1 not null;

create index attempt_of_assignment on attempt (assignment, visitor, started_at);

-- The attempts at what was set that go on: the log of an attempt says the same, but not how to find them all.
create table attempt_open (
    attempt    uuid not null primary key references attempt (id),
    assignment uuid not null
);

create index attempt_open_of on attempt_open (assignment);

-- What teachers set.
create table assignment (
    id          uuid                        not null primary key,
    teacher     uuid                        not null references person (id) on delete cascade,
    exam        uuid                        not null,
    version     integer                     not null,
    title       varchar(100)                not null,
    classroom   uuid                                 references classroom (id) on delete cascade, -- null: for single students
    opens_at    timestamp(6) with time zone,         -- null for at once
    closes_at   timestamp(6) with time zone,         -- null for never
    late_until  timestamp(6) with time zone,         -- null if nothing is taken late
    late_penalty integer                    not null, -- per cent that a late attempt loses
    minutes     integer,                             -- null for as long as one likes
    attempts    integer                     not null, -- how many a student has
    counted     varchar(10)                 not null, -- BEST, LAST or MEAN
    language    varchar(2),                          -- null for any that the test has
    feedback    varchar(14)                 not null, -- AT_ONCE, AT_END, AFTER_CLOSING or NEVER
    access_code varchar(40),
    one_way     boolean                     not null, -- one question at a time, without going back
    created_at  timestamp(6) with time zone not null,
    foreign key (exam, version) references exam_version (exam, number) on delete cascade
);

create index assignment_of_class on assignment (classroom, created_at);
create index assignment_of_teacher on assignment (teacher, created_at);

-- For single students: who they are. For a class: who has more time, or none of it.
create table assignment_student (
    assignment    uuid    not null references assignment (id) on delete cascade,
    student       uuid    not null references person (id) on delete cascade,
    extra_minutes integer not null,
    primary key (assignment, student)
);

create index assignment_of_student on assignment_student (student);
