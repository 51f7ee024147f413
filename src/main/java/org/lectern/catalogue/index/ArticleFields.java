package org.lectern.catalogue.index;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.backend.types.dsl.StringIndexFieldTypeOptionsStep;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.jspecify.annotations.Nullable;

/** The fields of the index and how an article fills them. Another layout is another {@link #VERSION}. */
final class ArticleFields implements TypeBinder, TypeBridge<IndexedArticle> {

    /** Of this layout and of {@link Analysis}; an index of another version is built anew. */
    static final String VERSION = "1";

    private static final String OUTLET = Analysis.nameOf("outlet");
    private static final String BYLINE = Analysis.nameOf("byline");

    private final Map<String, IndexFieldReference<String>> words = new HashMap<>();
    private final Map<String, IndexFieldReference<Integer>> days = new HashMap<>();

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().useRootOnly();
        IndexSchemaElement schema = context.indexSchemaElement();
        for (String facet : new String[] {"state", "stance", "outlet", "language", "month"}) {
            word(schema, facet, type -> type.aggregable(Aggregable.YES));
        }
        word(schema, "id", type -> type.sortable(Sortable.YES).projectable(Projectable.YES));
        word(schema, "date", type -> type.sortable(Sortable.YES).projectable(Projectable.YES));
        word(schema, "heading", type -> type.projectable(Projectable.YES));
        words.put(
                "mark",
                schema.field("mark", types -> types.asString()).multiValued().toReference());
        for (String day : new String[] {"first", "last"}) {
            days.put(day, schema.field(day, types -> types.asInteger()).toReference());
        }
        Arrays.stream(Analysis.fields("title")).forEach(field -> text(schema, field));
        Arrays.stream(Analysis.fields("text")).forEach(field -> text(schema, field));
        text(schema, OUTLET);
        text(schema, BYLINE);
        context.bridge(IndexedArticle.class, this);
    }

    private void word(
            IndexSchemaElement schema, String name, UnaryOperator<StringIndexFieldTypeOptionsStep<?>> options) {
        words.put(
                name,
                schema.field(name, types -> options.apply(types.asString())).toReference());
    }

    private void text(IndexSchemaElement schema, String name) {
        words.put(
                name,
                schema.field(name, types -> types.asString()
                                .analyzer(Analysis.analyserOf(name))
                                .projectable(Projectable.YES)
                                .highlightable(List.of(Highlightable.UNIFIED)))
                        .toReference());
    }

    @Override
    public void write(DocumentElement target, IndexedArticle article, TypeBridgeWriteContext context) {
        put(target, "id", article.id());
        put(target, "state", article.state());
        put(target, "stance", article.stance());
        put(target, "outlet", article.outlet());
        put(target, "language", article.language());
        put(target, "heading", article.title());
        article.marks().forEach(mark -> put(target, "mark", mark));
        put(target, Analysis.field("title", article.language()), article.title());
        put(target, Analysis.field("text", article.language()), wholeText(article));
        put(target, BYLINE, article.byline());
        put(target, OUTLET, article.outlet());
        if (article.publishedOn() != null) {
            putDate(target, article.publishedOn());
        }
    }

    private static String wholeText(IndexedArticle article) {
        return article.subtitle() == null ? article.text() : article.subtitle() + "\n\n" + article.text();
    }

    private void putDate(DocumentElement target, String publishedOn) {
        put(target, "date", publishedOn);
        put(target, "month", publishedOn.substring(0, Math.min(7, publishedOn.length())));
        target.addValue(days.get("first"), Days.first(publishedOn));
        target.addValue(days.get("last"), Days.last(publishedOn));
    }

    private void put(DocumentElement target, String field, @Nullable String value) {
        if (value != null) {
            target.addValue(words.get(field), value);
        }
    }
}
