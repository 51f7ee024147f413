-- how a page was fetched, as JSON; what could not be used of the metadata beside a file, one a line
alter table import_job add column fetched text;
alter table import_job add column warnings text;

-- the files of the import folder that were taken in, as they were then
create table folder_file (
    path            varchar(600)                not null primary key,
    size            bigint                      not null,
    modified_ms     bigint                      not null,
    sha256          varchar(64)                 not null,
    import_id       varchar(36)                 not null,
    metadata_sha256 varchar(64)                 not null,
    taken_at        timestamp(6) with time zone not null
);
