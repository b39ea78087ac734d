package org.gainsay;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;

/** Which package may know which. The leaves stand first; a package may know only packages above it. */
@AnalyzeClasses(packages = "org.gainsay", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] DATA = {"claim", "input", "vocabulary"};
    private static final String[] READING = with(DATA, "quantity", "source", "rule");
    private static final String[] COMPARING = with(READING, "format", "compare");
    private static final String[] JUDGING = with(COMPARING, "credibility", "review");
    private static final String[] PAIRING = with(COMPARING, "extract");
    private static final String[] ADAPTING = with(JUDGING, "evaluate", "extract", "pair", "report", "store");

    @ArchTest
    static final ArchRule arrows_point_one_way = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("claim")
            .definedBy("org.gainsay.claim..")
            .layer("input")
            .definedBy("org.gainsay.input..")
            .layer("vocabulary")
            .definedBy("org.gainsay.vocabulary..")
            .layer("quantity")
            .definedBy("org.gainsay.quantity..")
            .layer("source")
            .definedBy("org.gainsay.source..")
            .layer("rule")
            .definedBy("org.gainsay.rule..")
            .layer("format")
            .definedBy("org.gainsay.format..")
            .layer("extract")
            .definedBy("org.gainsay.extract..")
            .layer("evaluate")
            .definedBy("org.gainsay.evaluate..")
            .layer("compare")
            .definedBy("org.gainsay.compare..")
            .layer("pair")
            .definedBy("org.gainsay.pair..")
            .layer("credibility")
            .definedBy("org.gainsay.credibility..")
            .layer("review")
            .definedBy("org.gainsay.review..")
            .layer("report")
            .definedBy("org.gainsay.report..")
            .layer("store")
            .definedBy("org.gainsay.store..")
            .layer("workspace")
            .definedBy("org.gainsay.workspace..")
            .layer("shell")
            .definedBy("org.gainsay.shell..")
            .whereLayer("claim")
            .mayNotAccessAnyLayer()
            .whereLayer("input")
            .mayNotAccessAnyLayer()
            .whereLayer("vocabulary")
            .mayOnlyAccessLayers("input")
            .whereLayer("quantity")
            .mayOnlyAccessLayers(DATA)
            .whereLayer("source")
            .mayOnlyAccessLayers(DATA)
            .whereLayer("rule")
            .mayOnlyAccessLayers(DATA)
            .whereLayer("format")
            .mayOnlyAccessLayers(with(DATA, "quantity", "source"))
            .whereLayer("extract")
            .mayOnlyAccessLayers(with(DATA, "quantity", "format"))
            .whereLayer("evaluate")
            .mayOnlyAccessLayers(with(DATA, "format"))
            .whereLayer("compare")
            .mayOnlyAccessLayers(READING)
            .whereLayer("pair")
            .mayOnlyAccessLayers(PAIRING)
            .whereLayer("credibility")
            .mayOnlyAccessLayers(COMPARING)
            .whereLayer("review")
            .mayOnlyAccessLayers(COMPARING)
            .whereLayer("report")
            .mayOnlyAccessLayers(with(JUDGING, "evaluate", "pair"))
            .whereLayer("store")
            .mayOnlyAccessLayers(JUDGING)
            .whereLayer("workspace")
            .mayOnlyAccessLayers(ADAPTING)
            .whereLayer("shell")
            .mayOnlyAccessLayers(with(ADAPTING, "workspace"));

    @ArchTest
    static final ArchRule no_package_stands_in_a_cycle =
            slices().matching("org.gainsay.(**)").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule the_core_carries_no_spring = noClasses()
            .that()
            .resideInAnyPackage(packages(COMPARING))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.jline..", "jakarta..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule a_claim_knows_the_jdk_alone = classes()
            .that()
            .resideInAnyPackage("org.gainsay.claim..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.gainsay.claim..", "java..", "org.jspecify..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule only_one_package_sees_corenlp = noClasses()
            .that()
            .resideOutsideOfPackage("org.gainsay.extract.corenlp..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("edu.stanford..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule only_one_package_sees_wordnet = noClasses()
            .that()
            .resideOutsideOfPackage("org.gainsay.pair..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("net.sf.extjwnl..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule only_the_store_speaks_sql = noClasses()
            .that()
            .resideOutsideOfPackages("org.gainsay.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.h2..", "org.flywaydb..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nothing_of_the_program_stands_outside_its_packages = classes()
            .that()
            .resideInAPackage("org.gainsay")
            .should()
            .haveSimpleName("GainsayApplication")
            .orShould()
            .haveSimpleName("package-info");

    private static String[] with(String[] packages, String... further) {
        return Stream.concat(Arrays.stream(packages), Arrays.stream(further)).toArray(String[]::new);
    }

    private static String[] packages(String... names) {
        return Arrays.stream(names).map(name -> "org.gainsay." + name + "..").toArray(String[]::new);
    }
}
