package kz.zerek.question;

import static kz.zerek.question.BankFixture.BANK;
import static kz.zerek.question.BankFixture.everyQuestion;
import static kz.zerek.question.PropertiesFixture.TRUE_FALSE;
import static kz.zerek.question.PropertiesFixture.everyOne;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class OptionOrderTest {

    private static final long SEED = 7;

    @Test
    void only_the_order_changes() {
        everyOne(question -> contents(question.shuffled(SEED)).equals(contents(question)));
        everyOne(question -> {
            var shuffled = question.shuffled(SEED);
            return new Question(
                            shuffled.id(),
                            shuffled.kind(),
                            shuffled.subject(),
                            shuffled.difficulty(),
                            shuffled.wording(),
                            shuffled.given(),
                            question.task())
                    .equals(question);
        });
    }

    /** What each id names, and what is right. */
    private static Map<String, Object> contents(Question question) {
        return switch (question.task()) {
            case Task.Choice choice -> byId(choice.options().stream().collect(map(Task.Option::id)));
            case Task.Selection selection -> byId(selection.options().stream().collect(map(Task.Option::id)));
            case Task.Entry entry -> Map.of("key", entry.key());
            case Task.Ordering ordering -> {
                var contents = byId(ordering.items().stream().collect(map(Task.Item::id)));
                contents.put("key", ordering.key());
                yield contents;
            }
            case Task.Matching matching -> {
                var contents = byId(matching.right().stream().collect(map(Task.Item::id)));
                for (int i = 0; i < matching.left().size(); i++)
                    contents.put(
                            matching.left().get(i).toString(), matching.key().get(i));
                yield contents;
            }
        };
    }

    private static <T> Collector<T, ?, Map<String, T>> map(Function<T, String> id) {
        return Collectors.toMap(id, Function.identity());
    }

    private static Map<String, Object> byId(Map<String, ?> contents) {
        return new HashMap<>(contents);
    }

    @Test
    void an_order_that_is_asked_for_is_never_the_one_shown() {
        everyOne(
                question -> LongStream.range(0, 5).mapToObj(question::shuffled).noneMatch(shuffled -> {
                    var task = (Task.Ordering) shuffled.task();
                    return task.items().stream().map(Task.Item::id).toList().equals(task.key());
                }),
                Kind.ORDER_EVENTS);
    }

    @Test
    void true_stays_before_false() {
        everyOne(question -> question.shuffled(SEED).equals(question), TRUE_FALSE.toArray(Kind[]::new));
    }

    @Test
    void the_key_stands_in_each_place_as_often() {
        var places = new int[4];
        everyQuestion(Kind.WHEN).limit(4_000).forEach(question -> {
            var options = ((Task.Choice) question.shuffled(SEED).task()).options();
            IntStream.range(0, options.size())
                    .filter(i -> options.get(i).correct())
                    .forEach(i -> places[i]++);
        });
        assertThat(PropertiesFixture.commonest(places)).isLessThan(0.28);
    }

    @Test
    void the_right_response_stays_right() {
        var marking = new Marking(BANK);
        everyQuestion(Difficulty.HARD, SEED)
                .forEach(question -> assertThat(
                                marking.mark(question.shuffled(SEED), MarkingTest.rightResponse(question))
                                        .verdict())
                        .isEqualTo(Mark.Verdict.RIGHT));
    }

    @Test
    void the_same_seed_gives_the_same_order() {
        everyOne(question -> question.shuffled(SEED).equals(question.shuffled(SEED)));
        assertThat(everyQuestion(Kind.WHEN).filter(q -> !q.shuffled(1).equals(q.shuffled(2))))
                .isNotEmpty();
    }
}
