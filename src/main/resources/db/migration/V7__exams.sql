-- Tests that teachers make.
create table exam (
    id         uuid                        not null primary key,
    teacher    uuid                        not null references person (id) on delete cascade,
    title      varchar(100)                not null,
    title_key  varchar(1000)               not null, -- collation key in hexadecimal
    created_at timestamp(6) with time zone not null,
    removed_at timestamp(6) with time zone           -- null unless the teacher has put it away
);

create index exam_of_teacher on exam (teacher, title_key);

-- What they ask. A version that was set for somebody is never changed: the next change makes another.
create table exam_version (
    exam          uuid                        not null references exam (id) on delete cascade,
    number        integer                     not null, -- from 1, without gaps
    edits         integer                     not null, -- how often it was changed since it was made
    frozen        boolean                     not null, -- whether it was set for somebody
    blueprint     text                        not null, -- JSON
    form          text                        not null, -- JSON
    questions     integer                     not null, -- how many the form has
    bank_revision bigint                      not null references bank_revision (number),
    changed_at    timestamp(6) with time zone not null,
    primary key (exam, number)
);
