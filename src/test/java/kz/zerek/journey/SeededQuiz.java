package kz.zerek.journey;

import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kz.zerek.bank.file.StarterBank;
import kz.zerek.language.Language;
import kz.zerek.language.message.Messages;
import kz.zerek.question.Difficulty;
import kz.zerek.question.Draw;
import kz.zerek.question.Generator;
import kz.zerek.question.Question;
import kz.zerek.question.Quiz;
import kz.zerek.question.Rendered;
import kz.zerek.question.Renderer;
import kz.zerek.question.Task;

/**
 * What the application asks who starts a quiz without choosing anything, in whatever language: a test knows it, and the
 * answers too.
 */
record SeededQuiz(long seed, List<Question> questions, Renderer renderer) {

    private static final class Shared {
        static final SeededQuiz QUIZ = search();
    }

    /** The first quiz that has every type of task, and of choices at least two. */
    static SeededQuiz ofEveryTask() {
        return Shared.QUIZ;
    }

    private static SeededQuiz search() {
        var generator = new Generator(StarterBank.read(), Messages.bundled());
        return LongStream.iterate(1, seed -> seed + 1)
                .filter(seed -> Stream.of(Language.values())
                                .map(reader -> draw(generator, reader, seed))
                                .distinct()
                                .count()
                        == 1)
                .mapToObj(seed -> new SeededQuiz(seed, draw(generator, Language.KK, seed), generator.renderer()))
                .filter(SeededQuiz::hasEveryTask)
                .findFirst()
                .orElseThrow();
    }

    private static List<Question> draw(Generator generator, Language reader, long seed) {
        return Quiz.draw(
                generator, new Draw(Set.of(), Set.of(), 10, Difficulty.MEDIUM, Set.of(reader), Set.of()), seed);
    }

    private boolean hasEveryTask() {
        var types = Task.class.getPermittedSubclasses();
        return questions.stream()
                                .map(question -> question.task().getClass())
                                .distinct()
                                .count()
                        == types.length
                && questions.stream()
                                .filter(question -> question.task() instanceof Task.Choice)
                                .count()
                        > 1;
    }

    int length() {
        return questions.size();
    }

    /** @param position from 1 */
    Question question(int position) {
        return questions.get(position - 1);
    }

    Rendered text(int position, Language language) {
        return renderer.render(question(position), language);
    }

    String stem(int position, Language language) {
        return text(position, language).stem();
    }

    /** The texts of the items of an ordering, in the order of these ids. */
    List<String> ordered(int position, List<String> order, Language language) {
        var items = ((Task.Ordering) question(position).task()).items();
        var ids = items.stream().map(Task.Item::id).toList();
        var texts = text(position, language).texts();
        return order.stream().map(id -> texts.get(ids.indexOf(id))).toList();
    }
}
