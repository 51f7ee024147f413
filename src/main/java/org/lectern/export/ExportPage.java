package org.lectern.export;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.AnnotationState;
import org.lectern.retrieval.AnnotationQuery;
import org.lectern.taxonomy.Stance;
import org.lectern.taxonomy.Taxonomy;
import org.lectern.taxonomy.Topic;

/** The filters of an export with what is chosen, and its first rows as they will be in the file. */
@CheckedTemplate(basePath = "export", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ExportPage(
        Chosen chosen,
        List<Topic> topics,
        List<Stance> stances,
        List<AnnotationState> states,
        List<String> outlets,
        List<String> annotators,
        List<String> columns,
        List<List<String>> rows,
        long total,
        String query,
        @Nullable String error)
        implements TemplateInstance {

    /** What can be chosen. */
    record Choices(Taxonomy taxonomy, List<String> outlets, List<String> annotators) {}

    /** What is chosen. */
    @TemplateData
    record Chosen(
            List<String> annotations,
            List<String> articles,
            List<String> outlets,
            List<String> topics,
            List<String> stances,
            List<String> annotators,
            List<String> states,
            String words,
            String from,
            String to) {

        static Chosen of(ExportFilter filter) {
            AnnotationQuery query = filter.annotations();
            return new Chosen(
                    query.id(),
                    query.article(),
                    query.outlet(),
                    query.topic(),
                    query.stance(),
                    query.annotator(),
                    query.state(),
                    Objects.toString(query.q(), ""),
                    Objects.toString(query.from(), ""),
                    Objects.toString(query.to(), ""));
        }
    }

    static ExportPage of(
            ExportFilter filter,
            Choices choices,
            List<List<String>> rows,
            long total,
            String query,
            @Nullable String error) {
        return new ExportPage(
                Chosen.of(filter),
                choices.taxonomy().topics(),
                choices.taxonomy().stances(),
                Arrays.asList(AnnotationState.values()),
                choices.outlets(),
                choices.annotators(),
                AnnotationRow.COLUMNS,
                rows,
                total,
                query,
                error);
    }
}
