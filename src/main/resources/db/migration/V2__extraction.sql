-- When and how a machine read a document; the last run of a document made the claims that it has.
-- Claims that a machine read here came from no line of a file: their loaded_line is 0.
-- Layer -1 of a document is what was read of its file; layer 0 is what was told of it.
create table extraction_run (
    number     bigint generated always as identity primary key,
    document   varchar not null,
    file       varchar not null,
    input      varchar not null,
    engine     varchar not null,
    version    varchar not null,
    properties varchar not null,
    read_at    timestamp(9) with time zone not null
);

create index extraction_run_of_document on extraction_run (document, number);
create index claim_of_document on claim (document);
