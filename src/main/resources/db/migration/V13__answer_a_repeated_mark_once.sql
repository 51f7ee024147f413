-- a request to mark a passage that is sent again with its key is answered with the annotation it made the first time
create table mark_request (
    id            varchar(64)                 not null primary key,
    body_sha256   varchar(64)                 not null,
    annotation_id varchar(36)                 not null references annotation on delete cascade,
    created_at    timestamp(6) with time zone not null
);
create index mark_request_annotation on mark_request (annotation_id);
