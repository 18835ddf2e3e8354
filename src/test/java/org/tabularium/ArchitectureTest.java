package org.tabularium;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The rooms and what each may know, as drawn in the design.
class ArchitectureTest {
    private static final String ROOT = "org.tabularium";
    /// Each room may use those before it. What lies in no room is the root, which puts everything together.
    private static final List<String> ROOMS = List.of("model", "document", "words", "law", "catalog", "check",
            "form", "compose", "picture", "export", "store", "intake", "compare", "audit", "history", "edit",
            "cli",
            "ui", "");
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(ROOT);

    @Test
    void everyClassLivesInARoomOfTheDesign() {
        assertThat(MAIN).isNotEmpty().allSatisfy(c -> assertThat(ROOMS).contains(room(c)));
    }

    @Test
    void aRoomUsesOnlyRoomsAboveIt() {
        List<String> wrong = MAIN.stream().flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                .filter(d -> isOurs(d.getTargetClass())
                        && floor(d.getTargetClass()) > floor(d.getOriginClass()))
                .map(Dependency::getDescription).toList();
        assertThat(wrong).isEmpty();
    }

    @Test
    void noPackagesDependOnEachOtherInACircle() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void screensAreTheOnlyOnesToKnowJavaFxButForTheBeansOfTheEditor() {
        noClasses().that().resideOutsideOfPackages(ROOT + ".ui..", ROOT + ".edit..").should()
                .dependOnClassesThat().resideInAnyPackage("javafx..").check(MAIN);
        List<String> beyondBeans = MAIN.stream().filter(c -> room(c).equals("edit"))
                .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                .filter(d -> d.getTargetClass().getPackageName().matches("javafx\\.(?!beans|collections).*"))
                .map(Dependency::getDescription).toList();
        assertThat(beyondBeans).isEmpty();
    }

    @Test
    void librariesForDocumentsAreKnownOnlyWhereDocumentsAreWrittenOrRead() {
        noClasses().that().resideOutsideOfPackages(ROOT + ".export..", ROOT + ".intake..").should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache..", "org.openpdf..", "org.openxmlformats..").check(MAIN);
    }

    @Test
    void theModelTheDocumentAndTheScreensDoNotKnowJson() {
        noClasses().that().resideInAnyPackage(ROOT + ".model..", ROOT + ".document..", ROOT + ".ui..")
                .should().dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..").check(MAIN);
    }

    @Test
    void theShapeOfDocumentsDoesNotKnowWhatARegisterIs() {
        noClasses().that().resideInAPackage(ROOT + ".document..").should().dependOnClassesThat()
                .haveFullyQualifiedName(ROOT + ".model.Register").check(MAIN);
    }

    @Test
    void thereIsNoRoomOrClassForOddsAndEnds() {
        assertThat(MAIN).noneMatch(c -> c.getName().toLowerCase(java.util.Locale.ROOT)
                .matches(".*(^|[.$])[a-z]*utils?([.$].*|$)"));
    }

    @Test
    void nothingOpensAConnection() {
        noClasses().should().dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "javax.net..", "java.rmi..", "jdk.httpserver..",
                        "com.sun.net..", "javafx.scene.web..")
                .orShould().dependOnClassesThat()
                .haveNameMatching("java\\.net\\..*(Socket|Connection|InetAddress).*")
                .orShould().dependOnClassesThat()
                .haveNameMatching("java\\.nio\\.channels\\..*(Socket|Network|Datagram).*").check(MAIN);
        List<String> fetching = MAIN.stream().flatMap(c -> c.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().isEquivalentTo(java.net.URL.class))
                .filter(call -> call.getName().matches("open.*|getContent"))
                .map(call -> call.getDescription()).toList();
        assertThat(fetching).isEmpty();
    }

    private static boolean isOurs(JavaClass c) {
        return c.getPackageName().equals(ROOT) || c.getPackageName().startsWith(ROOT + ".");
    }

    private static int floor(JavaClass c) {
        return ROOMS.indexOf(room(c));
    }

    /// The room of a class, empty for the root.
    private static String room(JavaClass c) {
        String below = c.getPackageName().substring(ROOT.length());
        return below.isEmpty() ? "" : below.split("\\.")[1];
    }
}
