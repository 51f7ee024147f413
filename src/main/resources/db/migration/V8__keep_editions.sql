-- the present text of an article in a form in which texts like it are found: each row a bucket that it falls into
create table text_band (
    band       bigint      not null,
    article_id varchar(20) not null references article on delete cascade,
    primary key (band, article_id)
);
create index text_band_article on text_band (article_id);

-- which text the buckets are of, and by which method they were made; an article without a row is still to be done
create table text_signature (
    article_id  varchar(20) not null primary key references article on delete cascade,
    text_sha256 varchar(64) not null,
    method      integer     not null
);

-- its one row is locked while a new text is compared and taken in: of two at once the second sees the first
create table comparing_turn (
    id integer not null primary key
);
insert into comparing_turn (id) values (1);

-- two articles of much the same text, and what a curator found them to be
create table article_relation (
    id         varchar(36)                 not null primary key,
    article_id varchar(20)                 not null references article on delete cascade,
    other_id   varchar(20)                 not null references article on delete cascade,
    kind       varchar(20)                 not null,
    similarity double precision            not null,
    found_at   timestamp(6) with time zone not null,
    decided_by varchar(120),
    decided_at timestamp(6) with time zone,
    revision   integer,
    version    integer                     not null,
    unique (article_id, other_id)
);
create index article_relation_other on article_relation (other_id);

-- the source address without what does not tell pages apart, as a hash of fixed length
alter table article add column address_key varchar(64);
create index article_address on article (address_key);

-- by which import a later text came; that of the first stands with the article
alter table article_revision add column import_id varchar(36);
create index article_revision_import on article_revision (import_id);

-- metadata that came with a later text and differs: shown to a curator, never taken by itself
create table offered_value (
    id         varchar(36)                 not null primary key,
    article_id varchar(20)                 not null references article on delete cascade,
    field      varchar(40)                 not null,
    content    text                        not null,
    source     varchar(20)                 not null,
    evidence   text,
    confidence double precision,
    by_name    varchar(120)                not null,
    revision   integer                     not null,
    at         timestamp(6) with time zone not null
);
create index offered_value_article on offered_value (article_id);
