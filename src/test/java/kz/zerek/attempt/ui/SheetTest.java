package kz.zerek.attempt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zerek.attempt.Attempt;
import kz.zerek.attempt.AttemptId;
import kz.zerek.attempt.AttemptItem;
import kz.zerek.attempt.AttemptItem.State;
import kz.zerek.attempt.Feedback;
import kz.zerek.attempt.QuizSettings;
import kz.zerek.attempt.Terms;
import kz.zerek.bank.AcronymFact;
import kz.zerek.bank.Bank;
import kz.zerek.bank.file.StarterBank;
import kz.zerek.language.Dating;
import kz.zerek.language.Language;
import kz.zerek.language.PartialDate;
import kz.zerek.language.message.Messages;
import kz.zerek.question.Difficulty;
import kz.zerek.question.Generators;
import kz.zerek.question.Kind;
import kz.zerek.question.Mark;
import kz.zerek.question.Markings;
import kz.zerek.question.Question;
import kz.zerek.question.Ref;
import kz.zerek.question.Response;
import kz.zerek.question.Task;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SheetTest {

    private static final AttemptId ID =
            AttemptId.of("12345678-1234-4234-8234-123456789abc").orElseThrow();
    private static final Bank BANK = StarterBank.read();
    private static final Generators GENERATORS = new Generators();
    private static final Asking ASKING = new Asking(GENERATORS, new Markings());

    /** How many questions of a kind are looked at. */
    private static final int OF_A_KIND = 8;

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whichever_answer_were_right_the_sheet_would_be_the_same(Kind kind) {
        for (var feedback : Feedback.values()) {
            for (var question : questions(kind).toList()) {
                var sheet = sheet(feedback, item(question)).outerHtml();
                for (var task : withOtherKeys(question.task()).toList())
                    assertThat(sheet(feedback, item(with(question, task))).outerHtml())
                            .as(question.id())
                            .isEqualTo(sheet);
            }
        }
    }

    /** The same task if something else were right: each option, each turn of an order or of pairs, or another key to type. */
    private static Stream<Task> withOtherKeys(Task task) {
        return switch (task) {
            case Task.Choice(var options) ->
                options.stream().map(right -> new Task.Choice(options(options, Set.of(right.id()))));
            case Task.Selection(var options) ->
                IntStream.range(1, 1 << options.size())
                        .mapToObj(set -> IntStream.range(0, options.size())
                                .filter(i -> (set >> i & 1) == 1)
                                .mapToObj(i -> options.get(i).id())
                                .toList())
                        .map(right -> new Task.Selection(options(options, right)));
            case Task.Ordering(var items, var key) -> turns(key).map(turned -> new Task.Ordering(items, turned));
            case Task.Matching(var left, var right, var key) ->
                turns(key).map(turned -> new Task.Matching(left, right, turned));
            case Task.Entry(var key) -> others(key).map(Task.Entry::new);
        };
    }

    private static List<Task.Option> options(List<Task.Option> options, Collection<String> right) {
        return options.stream()
                .map(option -> new Task.Option(option.id(), option.content(), right.contains(option.id())))
                .toList();
    }

    private static Stream<List<String>> turns(List<String> key) {
        return IntStream.range(0, key.size()).mapToObj(by -> {
            var turned = new ArrayList<>(key);
            Collections.rotate(turned, by);
            return turned;
        });
    }

    /** The question tells what is to be typed: another date, number or acronym of that form. */
    private static Stream<Ref> others(Ref key) {
        return switch (key) {
            case Ref.When(Dating(var date, var relation)) ->
                others(date).map(other -> new Ref.When(new Dating(other, relation)));
            case Ref.Date(var date) -> others(date).map(Ref.Date::new);
            case Ref.Value(var unit, var number) -> Stream.of(new Ref.Value(unit, number.add(BigDecimal.ONE)));
            case Ref.Acronym _ ->
                BANK.facts(AcronymFact.class).limit(OF_A_KIND).map(fact -> new Ref.Acronym(fact.id()));
            default -> throw new IllegalArgumentException("not typed: " + key);
        };
    }

    private static Stream<PartialDate> others(PartialDate date) {
        return Stream.of("1919-06-28", "1991-12-26", "2017-06-10")
                .map(other -> PartialDate.parse(other).at(date.precision()));
    }

    private static Question with(Question question, Task task) {
        return new Question(
                question.id(),
                question.kind(),
                question.subject(),
                question.difficulty(),
                question.wording(),
                question.given(),
                task);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void each_question_is_there_in_each_language_with_its_options_in_their_order(Language language) {
        var items = Stream.of(Kind.values())
                .flatMap(kind -> questions(kind).limit(1))
                .map(SheetTest::item)
                .toArray(AttemptItem[]::new);
        var attempt = attempt(Feedback.AT_END, items);
        var section = Jsoup.parse(Sheet.of(ASKING, attempt)).selectFirst("section[lang=" + language.code() + "]");
        for (var item : attempt.items()) {
            var asked = ASKING.ask(attempt, item, language);
            var question = section.selectFirst("article[data-position=%d]".formatted(item.position()));
            assertThat(question.selectFirst("h1").text())
                    .isEqualTo(plain(asked.text().stem()));
            asked.text().texts().forEach(text -> assertThat(question.text()).contains(plain(text)));
            if (asked.text().passage() != null)
                assertThat(question.selectFirst(".passage").text())
                        .contains(plain(asked.text().passage().replace("\n", " ")));
        }
    }

    @Test
    void where_a_language_was_set_a_page_in_any_other_asks_in_it() {
        var item = item(questions(Kind.WHEN).findFirst().orElseThrow());
        var terms = new Terms(null, 0, null, false, Set.of(Language.RU), true);
        var sections = Jsoup.parse(Sheet.of(ASKING, attempt(terms, Feedback.AT_END, item)))
                .select("section[lang]");
        var inRussian =
                sheet(Feedback.AT_END, item).selectFirst("section[lang=ru]").html();
        assertThat(sections.eachAttr("lang")).containsExactly("kk", "ru", "en");
        for (var section : sections) assertThat(section.html()).isEqualTo(inRussian);
        assertThat(sections.select("article").eachAttr("lang")).containsOnly("ru");
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    @Test
    void what_was_answered_is_told_and_what_it_is_worth_is_not() {
        var question = questions(Kind.WHEN).findFirst().orElseThrow();
        var options = ((Task.Choice) question.task()).options();
        var wrong =
                options.stream().filter(option -> !option.correct()).findFirst().orElseThrow();
        var answered = new AttemptItem(
                1,
                question,
                new Response.Chosen(wrong.id()),
                Language.KK,
                3,
                State.CHECKED,
                new Mark(0, Mark.Verdict.WRONG),
                BigDecimal.ONE);
        var sheet = sheet(Feedback.AT_ONCE, answered);
        var shown = sheet.selectFirst("article");
        assertThat(shown.attr("data-sequence")).isEqualTo("3");
        assertThat(shown.attr("data-state")).isEqualTo("CHECKED");
        assertThat(shown.attr("data-response")).isEqualTo("{\"chosen\":\"%s\"}".formatted(wrong.id()));
        shown.removeAttr("data-sequence").removeAttr("data-state").removeAttr("data-response");
        var open = sheet(Feedback.AT_ONCE, item(question)).selectFirst("article");
        open.removeAttr("data-sequence").removeAttr("data-state").removeAttr("data-response");
        assertThat(shown.outerHtml()).isEqualTo(open.outerHtml());
    }

    @Test
    void the_words_of_the_script_are_there_in_each_language() {
        var sections = sheet(
                        Feedback.AT_END, item(questions(Kind.WHEN).findFirst().orElseThrow()))
                .select("section[lang]");
        assertThat(sections).hasSize(Language.values().length);
        for (var section : sections) {
            var language = Language.of(section.attr("lang")).orElseThrow();
            assertThat(section.attr("data-words")).contains(Messages.bundled().text(language, "offline.kept"));
            assertThat(section.selectFirst(".review h1").text())
                    .isEqualTo(Messages.bundled().text(language, "quiz.overview"));
        }
    }

    private static AttemptItem item(Question question) {
        return new AttemptItem(1, question, null, null, 0, State.OPEN, null, BigDecimal.ONE);
    }

    private static Document sheet(Feedback feedback, AttemptItem item) {
        return Jsoup.parse(Sheet.of(ASKING, attempt(feedback, item)));
    }

    private static Attempt attempt(Feedback feedback, AttemptItem... items) {
        return attempt(Terms.FREE, feedback, items);
    }

    private static Attempt attempt(Terms terms, Feedback feedback, AttemptItem... items) {
        var settings = new QuizSettings(Language.KK, Set.of(), 5, Difficulty.MEDIUM, feedback);
        var numbered = IntStream.range(0, items.length)
                .mapToObj(i -> new AttemptItem(
                        i + 1,
                        items[i].question(),
                        items[i].response(),
                        items[i].language(),
                        items[i].sequence(),
                        items[i].state(),
                        items[i].mark(),
                        BigDecimal.ONE))
                .toList();
        return new Attempt(ID, settings, 1, 1, BANK, numbered, 0, Instant.EPOCH, null, terms, null);
    }

    private static Stream<Question> questions(Kind... kinds) {
        var generator = GENERATORS.of(BANK);
        return Stream.of(kinds)
                .flatMap(kind -> generator.prompts().stream()
                        .filter(prompt -> prompt.kind() == kind)
                        .flatMap(prompt -> generator.make(prompt, Difficulty.MEDIUM, 1).stream())
                        .limit(OF_A_KIND));
    }
}
