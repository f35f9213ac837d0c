package kz.zerek.attempt.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zerek.attempt.AttemptItem;
import kz.zerek.attempt.AttemptItem.State;
import kz.zerek.attempt.Feedback;
import kz.zerek.bank.Bank;
import kz.zerek.language.Language;
import kz.zerek.language.answer.Judgement;
import kz.zerek.language.message.Messages;
import kz.zerek.question.Evidence;
import kz.zerek.question.Rendered;
import kz.zerek.question.Task;
import org.jspecify.annotations.Nullable;

/**
 * A question of an attempt in the language of the page.
 *
 * @param judgement of a typed answer with its mark; null for any other
 * @param ofChosen what the bank says of a wrong option that was chosen; null if nothing
 */
record Asked(
        AttemptItem item,
        Feedback feedback,
        Bank bank,
        Rendered text,
        @Nullable Judgement judgement,
        @Nullable String ofChosen) {

    /** An option or item with its text. */
    record Line(String id, String text) {}

    Task task() {
        return item.question().task();
    }

    /** Whether the answer can still be changed. */
    boolean isOpen() {
        return item.mark() == null && item.state() != State.CHECKED;
    }

    Language language() {
        return text.language();
    }

    /** A text of the screens, in the language of the page. */
    String words(String key) {
        return words(key, Map.of());
    }

    String words(String key, Map<String, ?> values) {
        return Messages.bundled().text(language(), key, values);
    }

    Evidence evidence() {
        return Evidence.of(bank, item.question());
    }

    /** Whether to choose an option is all there is to do: its feedback comes at once. */
    boolean takesOneTap() {
        return feedback == Feedback.AT_ONCE && task() instanceof Task.Choice;
    }

    /** Whether the answer is to be confirmed before its feedback. */
    boolean needsCheck() {
        return feedback == Feedback.AT_ONCE && !takesOneTap();
    }

    /** The options or items in the order in which they are shown; for a matching, those on the left, then the right. */
    List<Line> lines() {
        var ids = ids();
        return IntStream.range(0, ids.size())
                .mapToObj(i -> new Line(ids.get(i), text.texts().get(i)))
                .toList();
    }

    private List<String> ids() {
        return switch (task()) {
            case Task.Choice choice ->
                choice.options().stream().map(Task.Option::id).toList();
            case Task.Selection selection ->
                selection.options().stream().map(Task.Option::id).toList();
            case Task.Entry _ -> List.of();
            case Task.Ordering ordering ->
                ordering.items().stream().map(Task.Item::id).toList();
            case Task.Matching matching ->
                Stream.concat(matching.left().stream(), matching.right().stream())
                        .map(Task.Item::id)
                        .toList();
        };
    }
}
