package kz.zerek;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zerek.language.Language;
import kz.zerek.language.message.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every word that a user reads stands in three bundles, and nowhere else. */
class BundlesTest {

    private static final Path SOURCES = Path.of("src/main/java/kz/zerek");
    private static final Pattern LITERAL =
            Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"|'(?:[^'\\\\]|\\\\.[0-9a-f]*)'");
    private static final Pattern COMMENT =
            Pattern.compile("/\\*.*?\\*/|^\\s*//.*?$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[a-z0-9-]+)+");
    private static final Pattern SHOWN = Pattern.compile("(?:new (?:H[1-6]|Paragraph|Span|Text|NativeButton|NativeLabel"
            + "|Anchor|ListItem|Div|Notice)\\("
            + "|(?:setText|setAriaLabel|setTitle|setPlaceholder|createText|appendText|\\.text)\\("
            + "|\\btag\\([^,()]+,[^,()]+(?:\\([^()]*\\))?,\\s*"
            + "|(?:attr|setAttribute)\\(\"(?:aria-label|alt|placeholder|title)\",\\s*)\"(?!#)[^\"]*\\p{L}");

    @ParameterizedTest
    @ValueSource(strings = {"translations", "questions"})
    void the_bundles_have_the_same_keys_in_the_same_order(String bundle) {
        assertThat(keys(bundle, Language.RU)).isEqualTo(keys(bundle, Language.KK));
        assertThat(keys(bundle, Language.EN)).isEqualTo(keys(bundle, Language.KK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"translations", "questions"})
    void no_key_is_given_twice(String bundle) {
        for (var language : Language.values())
            assertThat(keys(bundle, language)).doesNotHaveDuplicates();
    }

    @Test
    void each_text_has_the_same_slots_in_all_languages() {
        var messages = Messages.bundled();
        assertThat(messages.keys(Language.KK))
                .filteredOn(key -> Arrays.stream(Language.values())
                                .map(language -> Set.copyOf(
                                        messages.pattern(language, key).slots()))
                                .distinct()
                                .count()
                        > 1)
                .isEmpty();
    }

    @Test
    void the_keys_of_the_screens_are_sorted_within_their_sections() {
        for (var section : read(bundle("translations", Language.KK)).split("\n\n")) {
            var keys = section.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(BundlesTest::key)
                    .toList();
            assertThat(keys).isSorted();
        }
    }

    @Test
    void each_section_says_what_it_is_for() {
        for (var language : Language.values())
            assertThat(read(bundle("translations", language)).split("\n\n"))
                    .allMatch(section -> section.startsWith("# "));
    }

    @Test
    void no_key_is_unused() {
        var literals = literals(_ -> true);
        var beginnings = literals.stream()
                .filter(literal -> literal.endsWith(".") || literal.endsWith("-"))
                .toList();
        assertThat(Messages.bundled().keys(Language.KK))
                .filteredOn(key -> !literals.contains(key)
                        && beginnings.stream().noneMatch(beginning -> key.startsWith(beginning)))
                .isEmpty();
    }

    @Test
    void no_key_that_the_code_names_is_missing() {
        var keys = Messages.bundled().keys(Language.KK);
        var sections =
                keys.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
        // Fields of bank files have names of the same form.
        assertThat(literals(file -> !file.startsWith(SOURCES.resolve("bank/file"))))
                .filteredOn(literal -> KEY.matcher(literal).matches())
                .filteredOn(literal -> sections.contains(literal.substring(0, literal.indexOf('.'))))
                .filteredOn(literal -> !keys.contains(literal))
                .filteredOn(literal -> keys.stream().noneMatch(key -> key.startsWith(literal + ".")))
                .isEmpty();
    }

    @Test
    void no_cyrillic_letter_stands_in_the_code_but_for_the_rules_of_language() {
        var cyrillic = Pattern.compile("\\p{IsCyrillic}");
        assertThat(literals(file -> !file.startsWith(SOURCES.resolve("language"))))
                .noneMatch(literal -> cyrillic.matcher(literal).find());
    }

    @Test
    void no_view_shows_a_text_of_its_own() {
        assertThat(sources(_ -> true).entrySet())
                .filteredOn(source -> SHOWN.matcher(source.getValue()).find())
                .extracting(Map.Entry::getKey)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new H1(\"Quiz\")",
                "title.setText(\"Quiz\")",
                "tag(\"p\", \"lead\", \"Quiz\")",
                "tag(name, String.join(\" \", classNames), \"Quiz\")",
                "list.appendElement(\"li\").text(\"Quiz\")",
                "origin.appendText(\" · Quiz\")",
                "button.attr(\"aria-label\", \"Quiz\")",
                "getElement().setAttribute(\"title\", \"Quiz\")"
            })
    void a_text_of_its_own_is_found_however_it_is_shown(String code) {
        assertThat(SHOWN.matcher(code).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tag(\"p\", \"lead\", words(\"start.lead\"))",
                "tag(\"p\", \"lead\").attr(\"role\", \"status\")",
                "list.appendElement(\"li\").text(words)",
                "origin.appendText(\" · \" + publisher)",
                "button.attr(\"aria-labelledby\", \"stem\")",
                "new Anchor(\"#main\", text)"
            })
    void what_is_no_text_of_its_own_is_let_be(String code) {
        assertThat(SHOWN.matcher(code).find()).isFalse();
    }

    private static List<String> keys(String bundle, Language language) {
        return read(bundle(bundle, language))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(BundlesTest::key)
                .toList();
    }

    private static String key(String line) {
        return line.substring(0, line.indexOf('='));
    }

    private static Path bundle(String name, Language language) {
        return Path.of("i18n", name + "_" + language.code() + ".properties");
    }

    private static Set<String> literals(Predicate<Path> files) {
        return sources(files).values().stream()
                .flatMap(source -> LITERAL.matcher(source).results())
                .map(BundlesTest::content)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String content(MatchResult literal) {
        return literal.group(1) == null ? literal.group() : literal.group(1);
    }

    /** Without their comments. */
    private static Map<Path, String> sources(Predicate<Path> files) {
        try (Stream<Path> all = Files.walk(SOURCES)) {
            return all.filter(file -> file.toString().endsWith(".java"))
                    .filter(files)
                    .collect(Collectors.toMap(
                            file -> file,
                            file -> COMMENT.matcher(read(file)).replaceAll(""),
                            (one, _) -> one,
                            LinkedHashMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
