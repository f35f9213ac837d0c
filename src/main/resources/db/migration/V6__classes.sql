-- Classes, groups, courses: whoever a teacher teaches together.
create table classroom (
    id         uuid                        not null primary key,
    name       varchar(100)                not null,
    name_key   varchar(1000)               not null, -- collation key in hexadecimal
    code       varchar(8) unique,                    -- with which one joins; null if nobody may
    created_at timestamp(6) with time zone not null
);

-- Who teaches it. All of them may do the same.
create table classroom_teacher (
    classroom uuid not null references classroom (id) on delete cascade,
    teacher   uuid not null references person (id) on delete cascade,
    primary key (classroom, teacher)
);

create index classroom_of_teacher on classroom_teacher (teacher);

create table classroom_student (
    classroom uuid                        not null references classroom (id) on delete cascade,
    student   uuid                        not null references person (id) on delete cascade,
    joined_at timestamp(6) with time zone not null,
    left_at   timestamp(6) with time zone,          -- null as long as they are in it
    primary key (classroom, student)
);

create index classroom_of_student on classroom_student (student);
