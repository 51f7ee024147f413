-- what an annotation said and where it stood after a step that changed it; null for steps that only judge
alter table annotation_step add column quote text;
alter table annotation_step add column prefix text;
alter table annotation_step add column suffix text;
alter table annotation_step add column start_at integer;
alter table annotation_step add column end_at integer;
alter table annotation_step add column article_revision integer;
alter table annotation_step add column text_sha256 varchar(64);
alter table annotation_step add column anchor_status varchar(10);
alter table annotation_step add column note text;
alter table annotation_step add column topics text;
alter table annotation_step add column taxonomy_version varchar(10);

-- a step that no member takes names what did: an import that brought a new text
alter table annotation_step alter column member_id drop not null;
alter table annotation_step add column by_name varchar(120);

-- of earlier changes only the last one's outcome is known: what stands there now
update annotation_step set
    quote = (select a.quote from annotation a where a.id = annotation_id),
    prefix = (select a.prefix from annotation a where a.id = annotation_id),
    suffix = (select a.suffix from annotation a where a.id = annotation_id),
    start_at = (select a.start_at from annotation a where a.id = annotation_id),
    end_at = (select a.end_at from annotation a where a.id = annotation_id),
    article_revision = (select a.article_revision from annotation a where a.id = annotation_id),
    text_sha256 = (select a.text_sha256 from annotation a where a.id = annotation_id),
    anchor_status = (select a.anchor_status from annotation a where a.id = annotation_id),
    note = (select a.note from annotation a where a.id = annotation_id),
    topics = coalesce((select string_agg(t.topic, ',' order by t.topic) from annotation_topic t
                       where t.annotation_id = annotation_step.annotation_id), ''),
    taxonomy_version = (select a.taxonomy_version from annotation a where a.id = annotation_id)
where position = (select max(last.position) from annotation_step last
                  where last.annotation_id = annotation_step.annotation_id
                    and last.kind in ('CREATED', 'EDITED'));
