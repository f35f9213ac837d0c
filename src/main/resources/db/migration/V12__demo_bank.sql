-- Made-up facts that the bank has beside all others: from what they are made. They are the same each time.
create table demo_bank (
    seed  bigint  not null,
    facts integer not null,
    primary key (seed, facts)
);
