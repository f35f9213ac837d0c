package kz.zerek.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.zerek.database.BothDatabases;
import kz.zerek.database.TestDatabase;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import kz.zerek.language.message.Messages;
import kz.zerek.question.Difficulty;
import kz.zerek.question.Generator;
import kz.zerek.reading.ReadingException.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents and titles that nobody would write. */
@BothDatabases
class HostileReadingsTest extends ReadingsFixture {

    private static final String BRIDGE = "The town bridge was built in May 1905.";

    /** @param database on which the server was started */
    HostileReadingsTest(TestDatabase database) {}

    private int publishCompleted(ReadingId id) {
        acceptCompleted(id);
        return readings.publish(id).facts();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t\r\n", "\0\0", "\ufeff", " \0 "})
    void a_text_of_nothing_is_refused(String text) {
        assertRefused(Problem.EMPTY, () -> readings.start("Title", text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\ufeff" + BRIDGE,
                "\0" + BRIDGE + "\0",
                "\ud83d\n\n" + BRIDGE + "\n\n\ude00",
                "a\u0001\u001b\u007f\u0085\u2028.\n\n" + BRIDGE,
                "\uffff\ufffe " + BRIDGE,
                "😀 " + BRIDGE,
                "{when} '{' %s ${x}.\n\n" + BRIDGE,
                "--- !!binary\n" + BRIDGE,
                "\f" + BRIDGE + "\f"
            })
    void what_a_text_states_can_be_published_whatever_else_it_has(String text) {
        var id = readings.start("Title", text);
        assertThat(publishCompleted(id)).isOne();
        readings.delete(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{when} ", "a\u0001b ", "{} "})
    void a_statement_with_signs_that_no_sentence_has_is_told_and_left_out(String signs) {
        var id = readings.start("Title", signs + BRIDGE);
        assertThat(publishCompleted(id)).isZero();
        var workbench = readings.workbench(id);
        assertThat(workbench.problems(workbench.candidates())).containsOnlyKeys(1);
        readings.delete(id);
    }

    @Test
    void a_text_that_is_too_long_is_refused() {
        assertRefused(Problem.TOO_LONG, () -> readings.start("Title", "a ".repeat(1_000_000) + "a"));
    }

    @Test
    void the_longest_text_is_read_to_its_end() {
        var line = "Бұл көпір туралы ұзақ әңгіме, одан ештеңе ұғылмайды. ";
        var text = BRIDGE + " " + line.repeat(Readings.LONGEST / line.length() + 1);
        var id = assertTimeout(
                Duration.ofMinutes(2), () -> readings.start("Title", text.substring(0, Readings.LONGEST)));
        assertThat(readings.text(id, 1)).hasSize(Readings.LONGEST);
        assertThat(publishCompleted(id)).isOne();
        readings.delete(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "{}", "{ }", "\0", "\u2003"})
    void a_title_of_nothing_is_refused(String title) {
        assertRefused(Problem.TITLE, () -> readings.start(title, BRIDGE));
        var id = readings.start("Title", BRIDGE);
        assertRefused(Problem.TITLE, () -> readings.rename(id, Language.RU, title));
        assertThat(readings.get(id).title()).isEqualTo(Localized.of(_ -> "Title"));
        readings.delete(id);
    }

    @Test
    void a_title_has_no_more_than_200_characters() {
        assertRefused(Problem.TITLE, () -> readings.start("a".repeat(201), BRIDGE));
        var id = readings.start("ә".repeat(200), BRIDGE);
        assertThat(readings.get(id).title().kk()).hasSize(200);
        readings.delete(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\nb\tc",
                "{when}",
                "a { } b",
                "{a",
                "It's '{'",
                "'",
                "a: b #c",
                "- a",
                "null",
                "1992",
                "\"",
                "\ud83d",
                "a\ud83db",
                "\u0085",
                "a\u0085b",
                "\u00a0",
                "%s ${x} \\",
                "😀"
            })
    void a_title_breaks_no_question(String title) {
        var id = readings.start(title, BRIDGE);
        assertThat(publishCompleted(id)).isOne();
        assertEveryQuestionIsAsked(id);
        readings.delete(id);
    }

    private void assertEveryQuestionIsAsked(ReadingId id) {
        var generator = new Generator(banks.bank(banks.current().number()), Messages.bundled());
        assertThat(generator.prompts(id.fact(1))).isNotEmpty().allSatisfy(prompt -> {
            var question = generator.make(prompt, Difficulty.MEDIUM, 1).orElseThrow();
            for (var language : Language.values())
                assertThat(generator.renderer().render(question, language)).isNotNull();
        });
    }

    /** What is refused as a problem is told; what is not must leave all other questions as they were. */
    @ParameterizedTest
    @ValueSource(
            strings = {"{", "}", "{}", "{x}", "'", "''", "'{'", "{date}", "{x, plural, other{#}}", "#", "%s", "$1", "\\"
            })
    void signs_of_patterns_in_drafts_break_no_question(String signs) {
        var text = BRIDGE + " Minister John Smith proposed building a wall. It is the Wall Building Fund (WBF).";
        var id = readings.start("Title", text);
        for (var candidate : readings.workbench(id).candidates()) {
            var draft = CandidatesFixture.completed(candidate.draft());
            for (var field : draft.fields().keySet())
                if (field.matches(".*\\.(kk|ru|en|base|genitive)"))
                    draft = draft.with(field, draft.get(field) + " " + signs);
            readings.correct(id, candidate.number(), candidate.draft(), draft);
            readings.accept(id, candidate.number(), candidate.edits() + 1);
        }
        readings.publish(id);
        var bank = banks.bank(banks.current().number());
        var generator = new Generator(bank, Messages.bundled());
        for (var prompt : generator.prompts())
            for (var language : Language.values())
                for (int seed = 0; seed < 2; seed++)
                    generator
                            .make(prompt, Difficulty.MEDIUM, seed)
                            .ifPresent(
                                    question -> assertThat(generator.renderer().render(question, language))
                                            .isNotNull());
        readings.delete(id);
    }

    /** As a table pasted without its lines: each find has the whole of it for a sentence. */
    @Test
    void a_line_full_of_finds_is_shown_and_published_as_far_as_it_is_right() {
        var years = IntStream.range(0, 3_000)
                .mapToObj(i -> "in " + (1900 + i % 100))
                .collect(Collectors.joining(", "));
        var id = readings.start("Title", "It was built " + years + ".");
        var workbench = readings.workbench(id);
        assertThat(workbench.candidates()).hasSizeGreaterThan(1_000);
        workbench.problems(workbench.candidates().subList(0, 1_000));
        assertThat(workbench.sentence(workbench.candidates().get(1_000))).hasSizeLessThan(3_000);
        readings.publish(id);
        readings.delete(id);
    }

    @Test
    void more_finds_than_anybody_can_decide_on_are_refused() {
        assertRefused(Problem.TOO_MANY_FOUND, () -> readings.start("Title", "It was so in 1991. ".repeat(11_000)));
        assertThat(readings.all()).isEmpty();
    }

    @Test
    void facts_that_are_too_long_for_one_file_are_told_to_be_too_many() {
        var id = readings.start("Title", BRIDGE);
        var candidate = first(id);
        var draft = CandidatesFixture.completed(candidate.draft())
                .with("statement.kk", "{date} " + "көпір ".repeat(600_000));
        readings.correct(id, 1, candidate.draft(), draft);
        readings.accept(id, 1, 1);
        assertThat(readings.workbench(id).problems(candidates(id))).containsKey(1);
        assertThat(readings.publish(id)).isEqualTo(new Published(0, 1, 0));
    }
}
