-- how often reading began: a file under which the server stops twice is not tried for ever
alter table import_job add column attempts integer default 0 not null;
alter table import_job add column started_at timestamp(6) with time zone;

-- files that were sent while others still waited belong to one run, whose progress is shown
alter table import_job add column run bigint default 0 not null;
create index import_job_run on import_job (run, state);
create index import_job_newest on import_job (created_at, id);

-- a request that is sent again with its key is answered as the first time
alter table import_job add column request_key varchar(64);
alter table import_job add column request_place integer;
alter table import_job add constraint import_job_request unique (request_key, request_place);

-- the same bytes give an article once, whoever sends them at the same moment
create table import_content (
    sha256 varchar(64) not null primary key,
    job_id varchar(36) not null references import_job
);
create index import_content_job on import_content (job_id);
insert into import_content (sha256, job_id)
    select sha256, min(id) from import_job where state = 'imported' group by sha256;
