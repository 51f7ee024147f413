-- the container a file came out of: an archive, or a mail it was attached to
alter table import_job add column parent_id varchar(36);
create index import_job_parent on import_job (parent_id);

-- what was active or foreign in the file and is in no article, in words; empty when there was nothing
alter table import_job add column removed_content varchar(1000);
alter table article add column removed_content varchar(1000);

-- the page of the file on which each paragraph begins, separated by commas; null for a file without pages
alter table article_revision add column pages text;
