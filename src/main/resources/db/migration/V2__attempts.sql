-- An attempt: written once when it starts, never changed.
create table attempt (
    id            uuid                        not null primary key,
    visitor       varchar(64)                 not null, -- SHA-256 of the visitor's token
    origin        uuid                                  references attempt (id), -- the attempt that it repeats
    language      varchar(2)                  not null,
    topics        varchar(4000)               not null, -- ids, separated by spaces; none for all
    length        integer                     not null,
    difficulty    varchar(10)                 not null,
    feedback      varchar(10)                 not null,
    bank_revision bigint                      not null references bank_revision (number),
    seed          bigint                      not null,
    started_at    timestamp(6) with time zone not null
);

create index attempt_of_visitor on attempt (visitor, started_at);

-- The questions as they were asked, with options, order and key.
create table attempt_question (
    attempt     uuid           not null references attempt (id),
    position    integer        not null,
    question_id varchar(200)   not null,
    body        varchar(20000) not null, -- JSON
    primary key (attempt, position)
);

-- The log of an attempt. Rows are only added. Numbers have no gaps, so that of two writers only one can add the next.
-- Sequences count the steps of a question: they follow from the numbers, and an index of their own would make each
-- answer a quarter dearer.
create table attempt_step (
    attempt  uuid                        not null references attempt (id),
    number   integer                     not null,
    kind     varchar(10)                 not null, -- RESPONDED, CHECKED, SKIPPED or FINISHED
    position integer,                              -- null for FINISHED, as are sequence and language
    sequence integer,
    language varchar(2),
    response varchar(8000),                        -- JSON, null for SKIPPED and FINISHED
    saved_at timestamp(6) with time zone not null,
    primary key (attempt, number)
);

-- What each response was worth when the attempt was finished (marking 0) and in each later marking. Rows are only added.
create table attempt_mark (
    attempt       uuid                        not null,
    position      integer                     not null,
    marking       integer                     not null,
    bank_revision bigint                      not null,
    fraction      double precision            not null,
    verdict       varchar(10)                 not null,
    marked_at     timestamp(6) with time zone not null,
    primary key (attempt, position, marking),
    foreign key (attempt, position) references attempt_question (attempt, position)
);
