-- which member has opened which article; shown to that member alone, to others as a number of readers
create table article_reading (
    article_id   varchar(20)                 not null references article on delete cascade,
    member_id    varchar(36)                 not null references member on delete cascade,
    revision     integer                     not null,
    first_opened timestamp(6) with time zone not null,
    last_opened  timestamp(6) with time zone not null,
    primary key (article_id, member_id)
);
create index article_reading_member on article_reading (member_id);
