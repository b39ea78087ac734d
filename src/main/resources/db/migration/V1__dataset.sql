-- A claim is kept as the JSON in which files have it; the other columns say what it is about, as it now stands.
create table claim (
    id           varchar primary key,
    as_loaded    varchar not null,
    as_corrected varchar,
    dropped      boolean not null,
    document     varchar,
    subject      varchar not null,
    predicate    varchar not null,
    object       varchar,
    place        varchar,
    origin       varchar not null,
    loaded_from  varchar not null,
    loaded_line  integer not null,
    loaded_at    timestamp(9) with time zone not null
);

-- What took a claim's place, in order. Null in was: it had been dropped; null in became: it was dropped.
create table correction (
    number   bigint generated always as identity primary key,
    claim    varchar not null references claim,
    was      varchar,
    became   varchar,
    author   varchar not null,
    reason   varchar not null,
    made_at  timestamp(9) with time zone not null
);

-- Layer 0 is what was loaded; each further one is what a person added, over those below it.
create table document (
    id             varchar not null,
    layer          integer not null,
    publisher      varchar,
    title          varchar,
    url            varchar,
    archived       varchar,
    published_from date,
    published_to   date,
    date_basis     varchar not null,
    language       varchar,
    translated     boolean not null,
    sha256         varchar,
    content        character large object,
    author         varchar,
    saved_at       timestamp(9) with time zone not null,
    primary key (id, layer)
);

create table name_judgement (
    number      bigint generated always as identity primary key,
    kind        varchar not null,
    first_name  varchar not null,
    second_name varchar not null,
    author      varchar not null,
    reason      varchar not null,
    made_at     timestamp(9) with time zone not null
);

-- Vocabularies that travelled with claim files.
create table vocabulary_file (
    name    varchar primary key,
    content character large object not null
);

-- The conflicts of the last list shown, by the number that each had there.
create table listing (
    position    integer primary key,
    fingerprint varchar not null
);
