create table import_job (
    id           varchar(36)                 not null primary key,
    file_name    varchar(500)                not null,
    state        varchar(20)                 not null,
    reason       text,
    origin       varchar(20)                 not null,
    sha256       varchar(64)                 not null,
    size         bigint                      not null,
    media_type   varchar(200),
    duplicate_of varchar(20),
    sidecar      text,
    removed      text,
    by_name      varchar(120)                not null,
    created_at   timestamp(6) with time zone not null,
    finished_at  timestamp(6) with time zone,
    version      integer                     not null
);
create index import_job_state on import_job (state, created_at);
create index import_job_sha on import_job (sha256);
