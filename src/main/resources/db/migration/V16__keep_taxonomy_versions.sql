-- the versions of the taxonomy after the first; content is the version and its mapping, as JSON
create table taxonomy_version (
    version  varchar(10)                 not null primary key,
    replaces varchar(10)                 not null unique,
    content  text                        not null,
    reason   text                        not null,
    by_name  varchar(120)                not null,
    at       timestamp(6) with time zone not null
);

-- a new version takes along the annotations of the one before, in the order of their ids
create index annotation_version on annotation (taxonomy_version, id);
