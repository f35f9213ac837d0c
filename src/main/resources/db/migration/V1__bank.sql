-- The parts of the fact bank: documents, topics, actors, forums, facts and sets. Rows are only added: an edited part is
-- a new version, and attempts go on referring to the old one.
create table bank_entry (
    kind       varchar(10)                 not null, -- DOCUMENT, TOPIC, ACTOR, FORUM, FACT or SET
    id         varchar(64)                 not null,
    version    integer                     not null, -- from 1, without gaps
    hash       varchar(64)                 not null, -- SHA-256 of the body
    body       text                        not null, -- JSON
    created_at timestamp(6) with time zone not null,
    primary key (kind, id, version),
    unique (kind, id, hash)
);

-- The states of the bank. Numbers have no gaps, so that of two writers only one can add the next.
create table bank_revision (
    number     bigint                      not null primary key,
    version    varchar(16)                 not null, -- of the content: two revisions share it if the bank went back
    created_at timestamp(6) with time zone not null
);

create table bank_revision_entry (
    revision bigint      not null references bank_revision (number),
    kind     varchar(10) not null,
    position integer     not null, -- from 0 among the parts of its kind
    id       varchar(64) not null,
    version  integer     not null,
    primary key (revision, kind, position),
    unique (revision, kind, id),
    foreign key (kind, id, version) references bank_entry (kind, id, version)
);
