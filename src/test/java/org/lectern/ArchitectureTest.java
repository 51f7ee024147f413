package org.lectern;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the direction in which data flows through the rooms; docs/architecture.md has the same table. */
class ArchitectureTest {

    private static final JavaClasses LECTERN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.lectern");

    private static final List<String> GROUND = List.of(
            "problem",
            "wording",
            "csv",
            "identity",
            "taxonomy",
            "search",
            "library",
            "anchoring",
            "similarity",
            "readership",
            "differences");
    private static final List<String> WORK = List.of(
            "annotation", "review", "foreign", "retrieval", "editions", "extraction", "parsing", "fetching", "intake");

    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            Map.entry("problem", List.of()),
            Map.entry("wording", List.of()),
            Map.entry("csv", List.of()),
            Map.entry("identity", List.of("problem")),
            Map.entry("taxonomy", List.of("problem", "wording")),
            Map.entry("search", List.of("problem")),
            Map.entry("library", List.of("problem", "wording", "identity", "taxonomy")),
            Map.entry("anchoring", List.of("problem", "library")),
            Map.entry("similarity", List.of("problem", "wording", "identity", "library")),
            Map.entry("differences", List.of("library")),
            Map.entry("readership", List.of("problem", "wording", "identity", "library")),
            Map.entry("annotation", GROUND),
            Map.entry("review", with(GROUND, "annotation")),
            Map.entry("foreign", with(GROUND, "annotation")),
            Map.entry("retrieval", with(GROUND, "annotation")),
            Map.entry("editions", with(GROUND, "annotation")),
            Map.entry("extraction", List.of()),
            Map.entry("parsing", List.of("problem", "extraction")),
            Map.entry("fetching", List.of("problem")),
            Map.entry("intake", with(GROUND, "annotation", "editions", "extraction", "parsing", "fetching")),
            Map.entry("importing", with(GROUND, "annotation", "fetching", "intake")),
            Map.entry("curation", with(GROUND, "annotation", "editions", "intake")),
            Map.entry("catalogue", with(GROUND, "annotation")),
            Map.entry("findings", with(GROUND, "annotation", "review", "retrieval")),
            Map.entry("upkeep", with(GROUND, "annotation")),
            Map.entry("vocabulary", List.of("taxonomy", "wording")),
            Map.entry("retagging", with(GROUND, "annotation")),
            Map.entry("revisions", with(GROUND, "annotation", "editions")),
            Map.entry("reading", with(GROUND, "annotation", "review")),
            Map.entry("comparison", with(GROUND, "annotation")),
            Map.entry("coverage", with(GROUND, "annotation", "retrieval")),
            Map.entry("reviewing", with(GROUND, "annotation", "review")),
            Map.entry("ownwork", with(GROUND, "annotation", "review")),
            Map.entry("export", with(GROUND, "annotation", "foreign", "retrieval", "intake")),
            Map.entry("webannotation", with(GROUND, "annotation", "foreign", "retrieval")),
            Map.entry("hypothesis", with(GROUND, "annotation", "review")),
            Map.entry("membership", List.of("problem", "wording", "identity")),
            Map.entry("welcome", with(GROUND, WORK.toArray(String[]::new))),
            Map.entry("web", List.of("problem", "wording", "identity")));

    private static List<String> with(List<String> rooms, String... more) {
        List<String> all = new ArrayList<>(rooms);
        all.addAll(List.of(more));
        return all;
    }

    static Stream<Map.Entry<String, List<String>>> rooms() {
        return MAY_USE.entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomUsesOnlyWhatItsRowAllows(Map.Entry<String, List<String>> row) {
        String[] closed = MAY_USE.keySet().stream()
                .filter(room -> !room.equals(row.getKey()) && !row.getValue().contains(room))
                .map(room -> "org.lectern." + room + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("org.lectern." + row.getKey() + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(closed)
                .because("data flows one way through the rooms, and doors link to each other by address only")
                .check(LECTERN);
    }

    @Test
    void roomsFormNoCycle() {
        slices().matching("org.lectern.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a cycle makes two rooms one")
                .check(LECTERN);
    }

    @Test
    void partsOfTheExtractionRoomFormNoCycle() {
        slices().matching("org.lectern.extraction.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a file is read, its lines are looked at, labelled, and put together: one way")
                .check(LECTERN);
        noClasses()
                .that()
                .resideInAPackage("org.lectern.extraction.*..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.lectern.extraction.ArticleReader")
                .because("the reader stands above all parts; they share only the records it gives")
                .check(LECTERN);
    }

    @Test
    void bundlesLeaveOneWayAndComeInAnother() {
        partUsesNo("packing", "opening", "unpacking");
        partUsesNo("opening", "packing", "unpacking");
        partUsesNo("unpacking", "packing");
        noClasses()
                .that()
                .resideInAPackage("org.lectern.export.bundle")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.lectern.export.bundle.*..")
                .because("the form of the files is common to those who write and those who read them")
                .check(LECTERN);
    }

    private static void partUsesNo(String part, String... others) {
        noClasses()
                .that()
                .resideInAPackage("org.lectern.export.bundle." + part + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Stream.of(others)
                        .map(other -> "org.lectern.export.bundle." + other + "..")
                        .toArray(String[]::new))
                .because("what leaves and what comes in share the form of the files and nothing else")
                .check(LECTERN);
    }

    @Test
    void onlyTheReaderOpensPartsOfTheExtractionRoom() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.lectern.extraction..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.lectern.extraction.*..")
                .because("other rooms read files through ArticleReader alone")
                .check(LECTERN);
    }

    @Test
    void onlyExtractionKnowsTika() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.lectern.extraction..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.tika..", "org.jsoup..", "net.dankito..")
                .because("parsers change, and what they give is to be cleaned in one place")
                .check(LECTERN);
    }

    @Test
    void onlyTheCatalogueKnowsTheSearchEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.lectern.catalogue..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.hibernate.search..", "org.apache.lucene..")
                .because("the index is derived data, and whether it is current is asked in one place")
                .check(LECTERN);
    }

    @Test
    void theIndexKnowsNothingOfThePagesAboveIt() {
        noClasses()
                .that()
                .resideInAPackage("org.lectern.catalogue.index..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.lectern.catalogue")
                .because("filters and pages change more often than what is indexed")
                .check(LECTERN);
    }

    @Test
    void theReadingProcessKnowsNothingOfTheServer() {
        noClasses()
                .that()
                .haveNameMatching("org\\.lectern\\.parsing\\.(ParserMain|Message|Frames|Connections|TemporaryFiles).*")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.quarkus..", "jakarta..", "org.hibernate..", "org.eclipse..", "org.jboss..")
                .because("what reads somebody else's file has nothing at hand that it could harm")
                .check(LECTERN);
    }

    @Test
    void onlyFetchingCallsOtherMachines() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.lectern.fetching..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.hc..", "java.net.http..")
                .because("an address is checked and called in one place, or the check is worth nothing")
                .check(LECTERN);
    }

    @Test
    void entitiesKnowNothingOfHttp() {
        noClasses()
                .that()
                .areAnnotatedWith(jakarta.persistence.Entity.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "io.quarkus.qute..")
                .because("the domain does not know how it is shown")
                .check(LECTERN);
    }
}
