-- What people decided about conflicts; the entry is a line of a decisions file. Nothing is ever changed or taken out.
-- Two entries of one person about one conflict differ in time.
create table decision (
    number      bigint generated always as identity primary key,
    fingerprint varchar not null,
    author      varchar not null,
    decided_at  timestamp(9) with time zone not null,
    entry       varchar not null,
    constraint decision_made_once unique (fingerprint, author, decided_at)
);

-- Where somebody left off judging one conflict after the other; one row at most.
create table review_place (
    fingerprint varchar not null
);
