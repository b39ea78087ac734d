-- What people tell of sources, kept as the JSON in which files have it. The last row of a name counts; those before it are its history.
create table source_profile (
    number      bigint generated always as identity primary key,
    name        varchar not null,
    content     varchar not null,
    author      varchar not null,
    loaded_from varchar not null,
    loaded_line integer not null,
    loaded_at   timestamp(9) with time zone not null
);

create index source_profile_of_name on source_profile (name, number);
