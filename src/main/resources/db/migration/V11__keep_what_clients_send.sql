-- what a client of the Web Annotation protocol sent with an annotation that has no place of its own; given back as it came
create table annotation_remainder (
    annotation_id varchar(36) not null primary key references annotation on delete cascade,
    name          varchar(80) unique,
    content       text        not null
);

-- the protocol's container lists annotations oldest first
create index annotation_created on annotation (created_at, id);
