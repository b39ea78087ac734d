-- What people judged of sources (scale RELIABILITY) and claims (CREDIBILITY), in order. Null rating: what the author had
-- judged before is taken back. Nothing leaves this table.
create table grade (
    number   bigint generated always as identity primary key,
    scale    varchar not null,
    graded   varchar not null,
    rating   varchar,
    author   varchar not null,
    reason   varchar not null,
    made_at  timestamp(9) with time zone not null,
    last_day date
);
