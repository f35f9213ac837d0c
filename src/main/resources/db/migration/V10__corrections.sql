-- What teachers have corrected in the bank. Rows are only added; the last of each fact counts.
create table fact_correction (
    fact     varchar(64)                 not null, -- the id of a fact or set
    number   integer                     not null, -- from 1, without gaps
    body     text,                                 -- YAML: its entry in a bank file; null as it is without corrections
    restored integer,                              -- the row that this one repeats, 0 for no correction; null if it is new
    reason   varchar(500)                not null,
    person   uuid references person (id) on delete set null,
    made_at  timestamp(6) with time zone not null,
    primary key (fact, number)
);

create index fact_correction_of_person on fact_correction (person);

-- What teachers think of facts. Rows are only added; the last counts for each content of a fact.
create table fact_status (
    fact    varchar(64)                 not null, -- the id of a fact or set
    number  integer                     not null, -- from 1, without gaps
    content varchar(64)                 not null, -- SHA-256 of what the fact said then
    status  varchar(10)                 not null, -- DRAFT, REVIEWED or DISPUTED
    note    varchar(500)                not null, -- empty unless it is disputed
    person  uuid references person (id) on delete set null,
    set_at  timestamp(6) with time zone not null,
    primary key (fact, number)
);

create index fact_status_of_person on fact_status (person);
