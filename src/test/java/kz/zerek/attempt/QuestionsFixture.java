package kz.zerek.attempt;

import java.util.List;
import java.util.stream.IntStream;
import kz.zerek.bank.AcronymFact;
import kz.zerek.bank.Bank;
import kz.zerek.bank.Citation;
import kz.zerek.bank.Document;
import kz.zerek.bank.Topic;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import kz.zerek.question.Difficulty;
import kz.zerek.question.Kind;
import kz.zerek.question.Question;
import kz.zerek.question.Ref;
import kz.zerek.question.Task;

/** Questions of each way to answer, and a bank with topics that they could be of. */
public final class QuestionsFixture {

    private QuestionsFixture() {}

    public static Bank bank() {
        var name = Localized.of(Language::code);
        var topics = List.of(new Topic("un", name), new Topic("empty", name));
        var text = new Document("doc", Language.KK, name, null, null, null, List.of());
        return new Bank("test", List.of(text), topics, List.of(), List.of(), List.of(un()), List.of());
    }

    private static AcronymFact un() {
        return new AcronymFact(
                "un-short",
                "un",
                new Localized<>("БҰҰ", "ООН", "UN"),
                null,
                null,
                Localized.of(_ -> List.of()),
                null,
                List.of(),
                new Citation("doc", null),
                null);
    }

    /** A question of each type of task, about {@code a} to {@code e}. */
    public static List<Question> ofEveryTask() {
        return List.of(choice("a"), selection("b"), entry("c"), ordering("d"), matching("e"));
    }

    /** Asks for an acronym; the key is option {@code b} of {@code a} to {@code d}. */
    public static Question choice(String subject) {
        return question(Kind.WHICH_ACRONYM, subject, new Task.Choice(options("b")));
    }

    /** Options {@code a} to {@code d}; {@code a} and {@code c} are right. */
    public static Question selection(String subject) {
        return question(Kind.WHICH_OF_THESE, subject, new Task.Selection(options("ac")));
    }

    /** The key is the acronym of the United Nations. */
    public static Question entry(String subject) {
        return entry(subject, new Ref.Acronym("un-short"));
    }

    public static Question entry(String subject, Ref key) {
        return question(Kind.TYPE_ACRONYM, subject, new Task.Entry(key));
    }

    /** Items {@code a}, {@code b}, {@code c}; the right order is {@code c a b}. */
    public static Question ordering(String subject) {
        return question(Kind.ORDER_EVENTS, subject, new Task.Ordering(items("abc"), List.of("c", "a", "b")));
    }

    /** Items {@code a}, {@code b} go with {@code y}, {@code x}; {@code z} is left over. */
    public static Question matching(String subject) {
        return question(Kind.MATCH_ACRONYMS, subject, new Task.Matching(items("ab"), items("xyz"), List.of("y", "x")));
    }

    /** Choices about {@code s1}, {@code s2}, …. */
    public static List<Question> choices(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> choice("s" + i)).toList();
    }

    private static Question question(Kind kind, String subject, Task task) {
        return new Question(
                kind.key() + "-" + subject,
                kind,
                subject,
                Difficulty.MEDIUM,
                1,
                List.of(new Ref.FullName(subject)),
                task);
    }

    private static List<Task.Option> options(String right) {
        return "abcd"
                .chars()
                .mapToObj(Character::toString)
                .map(id -> new Task.Option(id, new Ref.Acronym("fact-" + id), right.contains(id)))
                .toList();
    }

    private static List<Task.Item> items(String ids) {
        return ids.chars()
                .mapToObj(Character::toString)
                .map(id -> new Task.Item(id, new Ref.Event("fact-" + id)))
                .toList();
    }
}
