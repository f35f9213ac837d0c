package kz.zerek;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.modulith.core.ApplicationModules;

/** How the house is built: which room may look into which. */
class ArchitectureTest {

    private static final String[] PURE = {
        "kz.zerek.language..",
        "kz.zerek.bank",
        "kz.zerek.bank.file..",
        "kz.zerek.bank.json..",
        "kz.zerek.bank.search..",
        "kz.zerek.question..",
        "kz.zerek.exam",
        "kz.zerek.exam.json..",
        "kz.zerek.exam.preset..",
        "kz.zerek.extraction..",
        "kz.zerek.reading.change..",
        "kz.zerek.reading.comparison..",
        "kz.zerek.sheet..",
        "kz.zerek.classroom.roster..",
        "kz.zerek.classroom.card..",
        "kz.zerek.demo"
    };

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("kz.zerek");

    @Test
    void modules_keep_their_boundaries_and_have_no_cycles() {
        ApplicationModules.of(Zerek.class).verify();
    }

    @Test
    void the_engine_knows_no_framework() {
        noClasses()
                .that()
                .resideInAnyPackage(PURE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..", "com.vaadin..", "java.sql..", "javax.sql..", "jakarta.servlet..")
                .check(CLASSES);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kz.zerek.language.. | kz.zerek.language
            kz.zerek.bank..     | kz.zerek.bank kz.zerek.language
            kz.zerek.extraction.. | kz.zerek.extraction kz.zerek.language
            kz.zerek.document.. | kz.zerek.document
            kz.zerek.reading.change.. | kz.zerek.reading.change kz.zerek.extraction kz.zerek.language
            kz.zerek.reading.comparison.. | kz.zerek.reading.comparison kz.zerek.extraction kz.zerek.bank kz.zerek.language
            kz.zerek.reading.. | kz.zerek.reading kz.zerek.document kz.zerek.extraction kz.zerek.bank kz.zerek.question kz.zerek.account kz.zerek.language kz.zerek.shell
            kz.zerek.sheet.. | kz.zerek.sheet kz.zerek.language
            kz.zerek.classroom.roster.. | kz.zerek.classroom.roster kz.zerek.sheet kz.zerek.language
            kz.zerek.classroom.card.. | kz.zerek.classroom.card
            kz.zerek.question.. | kz.zerek.question kz.zerek.bank kz.zerek.language
            kz.zerek.account..  | kz.zerek.account kz.zerek.language kz.zerek.shell
            kz.zerek.classroom.. | kz.zerek.classroom kz.zerek.account kz.zerek.language kz.zerek.sheet kz.zerek.shell
            kz.zerek.exam..     | kz.zerek.exam kz.zerek.question kz.zerek.bank kz.zerek.account kz.zerek.language kz.zerek.shell
            kz.zerek.correction.. | kz.zerek.correction kz.zerek.exam kz.zerek.reading kz.zerek.question kz.zerek.bank kz.zerek.account kz.zerek.language kz.zerek.shell
            kz.zerek.attempt..  | kz.zerek.attempt kz.zerek.account kz.zerek.question kz.zerek.bank kz.zerek.language kz.zerek.shell
            kz.zerek.assignment.. | kz.zerek.assignment kz.zerek.exam kz.zerek.attempt kz.zerek.classroom kz.zerek.account kz.zerek.question kz.zerek.bank kz.zerek.language kz.zerek.shell
            kz.zerek.score..    | kz.zerek.score kz.zerek.assignment kz.zerek.correction kz.zerek.exam kz.zerek.attempt kz.zerek.classroom kz.zerek.question kz.zerek.bank kz.zerek.account kz.zerek.sheet kz.zerek.language kz.zerek.shell
            kz.zerek.demo       | kz.zerek.demo kz.zerek.bank kz.zerek.language
            kz.zerek.demo.school | kz.zerek.demo kz.zerek.assignment kz.zerek.exam kz.zerek.attempt kz.zerek.classroom kz.zerek.question kz.zerek.bank kz.zerek.account kz.zerek.language
            kz.zerek.shell..    | kz.zerek.shell kz.zerek.language
            """)
    void imports_point_one_way(String feature, String allowed) {
        classes()
                .that()
                .resideInAPackage(feature)
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.describe(
                        "reside in " + allowed, type -> !isOurs(type) || isIn(type, allowed.split(" "))))
                .check(CLASSES);
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith("kz.zerek");
    }

    private static boolean isIn(JavaClass type, String[] packages) {
        for (var name : packages)
            if (type.getPackageName().equals(name) || type.getPackageName().startsWith(name + ".")) return true;
        return false;
    }

    /** So that none of it loads before a document is read, and nothing of it starts with the application. */
    @Test
    void parsers_of_documents_are_known_where_documents_are_read() {
        noClasses()
                .that()
                .resideOutsideOfPackage("kz.zerek.document..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.tika..", "org.apache.pdfbox..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackages("kz.zerek.document..", "kz.zerek.sheet..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.poi..", "org.apache.commons.compress..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("kz.zerek.document..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .check(CLASSES);
    }

    @Test
    void libraries_of_tables_and_codes_are_known_in_one_place_each() {
        noClasses()
                .that()
                .resideOutsideOfPackage("kz.zerek.sheet..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.dhatim..", "org.apache.commons.csv..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage("kz.zerek.classroom.card..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.nayuki..")
                .check(CLASSES);
    }

    @Test
    void views_leave_the_database_to_services() {
        noClasses()
                .that()
                .resideInAPackage("..ui..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("kz.zerek..internal..", "java.sql..", "javax.sql..", "org.springframework.jdbc..")
                .check(CLASSES);
    }

    @Test
    void views_are_styled_by_style_sheets() {
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "is getStyle()", call -> call.getName().equals("getStyle")))
                .check(CLASSES);
    }
}
