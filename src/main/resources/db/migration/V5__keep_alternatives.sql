alter table article add column licence varchar(2000);

-- how many sources of the file say the same
alter table provenance add column agreeing integer;

-- what another source of a file says of a field than the value it has
create table alternative (
    id         varchar(36) not null primary key,
    article_id varchar(20) not null references article,
    field      varchar(40) not null,
    content    text        not null,
    source     varchar(20) not null,
    evidence   text        not null,
    position   integer     not null
);
create index alternative_article on alternative (article_id, position);
