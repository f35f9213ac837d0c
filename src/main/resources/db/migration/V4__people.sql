-- Who has an account: no address, no birthday, nothing that a school does not need to tell two students apart.
create table person (
    id         uuid                        not null primary key,
    name       varchar(100)                not null,
    name_key   varchar(1000)               not null, -- collation key in hexadecimal: sorts as people sort names
    name_plain varchar(200)                not null, -- in small letters, to be searched
    role       varchar(10)                 not null, -- OWNER, TEACHER or STUDENT
    login      varchar(60) unique,                   -- in small letters; null for who signs in otherwise or not at all
    password   varchar(100),                         -- as the encoder writes it
    card       varchar(64) unique,                   -- SHA-256 of the secret on a printed card
    created_at timestamp(6) with time zone not null
);

create index person_by_role on person (role, name_key);

-- Browsers in which somebody is signed in.
create table sign_in (
    token      varchar(64)                 not null primary key, -- SHA-256 of what the browser keeps
    person     uuid                        not null references person (id) on delete cascade,
    started_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null
);

create index sign_in_of_person on sign_in (person);

-- Sign-ins that failed not long ago, counted by login and by address.
create table sign_in_failure (
    subject   varchar(64)                 not null, -- SHA-256: what was typed may be a password
    failed_at timestamp(6) with time zone not null
);

create index sign_in_failure_of on sign_in_failure (subject, failed_at);

-- Whom an OpenID provider knows as whom.
create table person_identity (
    issuer  varchar(500) not null,
    subject varchar(255) not null,
    person  uuid         not null references person (id) on delete cascade,
    primary key (issuer, subject)
);

create index person_identity_of on person_identity (person);

-- Links that work once: each makes an account, or sets a new password for one that exists.
create table invitation (
    token      varchar(64)                 not null primary key, -- SHA-256 of the secret in the link
    role       varchar(10)                 not null, -- OWNER or TEACHER
    person     uuid                                 references person (id) on delete cascade, -- null for a new account
    made_at    timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null
);
