-- Documents that teachers read for facts.
create table reading (
    id           varchar(18)                 not null primary key,
    title_kk     varchar(200)                not null,
    title_ru     varchar(200)                not null,
    title_en     varchar(200)                not null,
    language     varchar(2)                  not null,
    version      integer                     not null, -- of its newest text
    created_at   timestamp(6) with time zone not null,
    published_at timestamp(6) with time zone           -- null as long as the bank has nothing of it
);

-- The versions of their texts. Rows are only added.
create table reading_text (
    reading varchar(18)                 not null references reading (id) on delete cascade,
    version integer                     not null, -- from 1, without gaps
    body    text                        not null,
    read_at timestamp(6) with time zone not null,
    primary key (reading, version)
);

-- What was found in a text, and what a teacher has made of it.
create table reading_candidate (
    reading        varchar(18)      not null references reading (id) on delete cascade,
    number         integer          not null, -- from 1, without gaps
    kind           varchar(10)      not null, -- DATE, ACRONYM or PROPOSAL
    version        integer          not null, -- of the text that it stands in, in UTF-16 units:
    span_start     integer          not null,
    span_end       integer          not null,
    sentence_start integer          not null,
    sentence_end   integer          not null,
    confidence     double precision not null,
    rule           varchar(200)     not null,
    said           text             not null, -- JSON: what the text says
    suggested      text             not null, -- JSON: what the lexicon knows
    draft          text             not null, -- JSON: what is to become of it
    state          varchar(10)      not null, -- OPEN, ACCEPTED, REJECTED or MERGED
    merged_into    integer,
    change         varchar(10),               -- SAME, CHANGED, ADDED or GONE in the newest text
    before_start   integer,                   -- the sentence of the text before in whose place its own came
    before_end     integer,
    edits          integer          not null,
    primary key (reading, number)
);

create index reading_candidate_place on reading_candidate (reading, version, span_start);

-- What was given to the bank: bank files. Rows are only added; the last of each reading counts.
create table reading_publication (
    reading      varchar(18)                 not null references reading (id) on delete cascade,
    number       integer                     not null, -- from 1, without gaps
    body         text                        not null, -- YAML
    published_at timestamp(6) with time zone not null,
    primary key (reading, number)
);
