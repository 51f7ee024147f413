package org.lectern.catalogue.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.mapping.definition.programmatic.TypeMappingStep;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.StandalonePojoMappingConfigurer;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.standalone.work.SearchIndexingPlan;
import org.hibernate.search.util.common.SearchException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The index itself, in a folder or, for tests, in memory; it is opened when first needed. */
@ApplicationScoped
class ShelfIndex {

    private static final Logger LOG = Logger.getLogger(ShelfIndex.class);
    private static final String NAME = "shelf";
    private static final Changes.Position NOWHERE = new Changes.Position("", 0);

    private final Path root;
    private final boolean onDisk;
    private volatile @Nullable CloseableSearchMapping opened;
    private volatile IndexMark mark = IndexMark.at(NOWHERE);

    @Inject
    ShelfIndex(
            @ConfigProperty(name = "lectern.data") Path data,
            @ConfigProperty(name = "lectern.index-on-disk", defaultValue = "true") boolean onDisk) {
        this.root = data.resolve("index");
        this.onDisk = onDisk;
    }

    /**
     * Opens it; one that is not of this version, not of this database as it stands, or damaged is emptied.
     *
     * @return the articles to take up again, or nothing when it was emptied and all are to be taken up
     */
    synchronized Optional<List<String>> openFor(Changes.Position database) {
        close();
        mark = onDisk ? IndexMark.in(root.resolve(NAME)) : IndexMark.at(NOWHERE);
        if (mark.fits(database)) {
            opened = build();
            if (isSound()) {
                List<String> again = mark.underWay();
                mark = IndexMark.at(database);
                return Optional.of(again);
            }
            close();
        }
        empty();
        opened = build();
        return Optional.empty();
    }

    /** Reads all its files, since damage shows itself only where they are read. */
    boolean isSound() {
        try (IndexReader reader = mapping()
                .scope(IndexedArticle.class)
                .extension(LuceneExtension.get())
                .openIndexReader()) {
            for (LeafReaderContext segment : reader.leaves()) {
                segment.reader().checkIntegrity();
            }
            return true;
        } catch (SearchException | IOException damaged) {
            LOG.warnf("The search index is damaged and is built anew: %s", damaged.getMessage());
            return false;
        }
    }

    private void empty() {
        mark = IndexMark.at(NOWHERE);
        if (!onDisk || !Files.exists(root)) {
            return;
        }
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The old search index in " + root + " cannot be deleted: " + e.getMessage(), e);
        }
    }

    private CloseableSearchMapping build() {
        StandalonePojoMappingConfigurer mapping = context -> {
            TypeMappingStep type = context.programmaticMapping().type(IndexedArticle.class);
            type.searchEntity();
            type.indexed().index(NAME);
            type.property("id").documentId();
            type.binder(new ArticleFields());
        };
        return SearchMapping.builder(AnnotatedTypeSource.empty())
                .properties(Map.of(
                        "hibernate.search.backend.type",
                        "lucene",
                        "hibernate.search.backend.lucene_version",
                        "LATEST",
                        "hibernate.search.backend.directory.type",
                        onDisk ? "local-filesystem" : "local-heap",
                        "hibernate.search.backend.analysis.configurer",
                        BeanReference.ofInstance(new Analysis()),
                        "hibernate.search.mapping.configurer",
                        BeanReference.ofInstance(mapping),
                        "hibernate.search.mapping.build_missing_discovered_jandex_indexes",
                        false,
                        "hibernate.search.mapping.discover_annotated_types_from_root_mapping_annotations",
                        false))
                .properties(onDisk ? Map.of("hibernate.search.backend.directory.root", root.toString()) : Map.of())
                .build();
    }

    Changes.Position position() {
        return mark.position();
    }

    /** To be said before these articles are written: from then on the index may hold more than it says. */
    synchronized void announce(Collection<String> articles) {
        keep(mark.takingUp(articles));
    }

    /** Writes these, and takes out those that are gone. On disk when it returns. */
    void write(Collection<IndexedArticle> present, Collection<String> gone) {
        try (SearchSession session = session()) {
            SearchIndexingPlan plan = session.indexingPlan();
            present.forEach(plan::addOrUpdate);
            gone.forEach(id -> plan.purge(IndexedArticle.class, id, null));
        }
    }

    /** Says how far it has come with all that was written. */
    synchronized void reached(Changes.Position position) {
        keep(IndexMark.at(position));
    }

    private void keep(IndexMark fresh) {
        if (onDisk) {
            fresh.keepIn(root.resolve(NAME));
        }
        mark = fresh;
    }

    SearchSession session() {
        return mapping().createSession();
    }

    private SearchMapping mapping() {
        SearchMapping mapping = opened;
        if (mapping == null) {
            throw new IllegalStateException("The search index is not open");
        }
        return mapping;
    }

    synchronized void close() {
        CloseableSearchMapping mapping = opened;
        opened = null;
        if (mapping != null) {
            mapping.close();
        }
    }
}
