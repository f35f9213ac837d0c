package kz.zerek.demo.school;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.zerek.account.Names;
import kz.zerek.assignment.Assignments;
import kz.zerek.assignment.Counted;
import kz.zerek.assignment.Reveal;
import kz.zerek.assignment.Rules;
import kz.zerek.assignment.Sittings;
import kz.zerek.attempt.PastAttempts;
import kz.zerek.bank.Topic;
import kz.zerek.demo.school.Population.Taught;
import kz.zerek.demo.school.Population.Teacher;
import kz.zerek.exam.Blueprint;
import kz.zerek.exam.Order;
import kz.zerek.exam.Part;
import kz.zerek.exam.Variants;
import kz.zerek.exam.store.Exam;
import kz.zerek.exam.store.Exams;
import kz.zerek.language.Language;
import kz.zerek.question.Credit;
import kz.zerek.question.Difficulty;

/** Makes the tests of a demonstration school, sets them, and has them taken. */
final class SchoolTests {

    private static final Duration OPEN_FOR = Duration.ofDays(7);

    /** Of each test. */
    private static final int TOPICS = 3;

    private final Exams exams;
    private final Assignments assignments;
    private final Sittings sittings;
    private final PastAttempts attempts;

    SchoolTests(Exams exams, Assignments assignments, Sittings sittings, PastAttempts attempts) {
        this.exams = exams;
        this.assignments = assignments;
        this.sittings = sittings;
        this.attempts = attempts;
    }

    /**
     * A test of one teacher, for all of their classes.
     *
     * @param number from 1; the last one is open still, and some students of the first class are at it
     * @return how many answers were given
     */
    long hold(Teacher teacher, int number, SchoolSize size, SchoolNames names, SplittableRandom random) {
        var exam = draw(teacher, number, size, random);
        long answers = 0;
        for (var taught : teacher.classes()) {
            boolean goesOn =
                    number == size.tests() && taught.equals(teacher.classes().getFirst());
            answers += hold(teacher, exam, taught, goesOn, names, random);
        }
        return answers;
    }

    private long hold(
            Teacher teacher, Exam drawn, Taught taught, boolean goesOn, SchoolNames names, SplittableRandom random) {
        var closes = drawn.changedAt().plus(OPEN_FOR);
        var rules = new Rules(null, closes, null, 0, null, 1, Counted.BEST, null, Reveal.AT_END, null, false);
        var id = assignments.set(teacher.person(), drawn.id(), taught.id(), Set.of(), rules);
        var assignment = assignments.get(teacher.person(), id);
        var exam = exams.get(assignment.exam(), assignment.version());
        var answering = new Answering(exams.generator(exam).renderer(), names.unknown());
        var past = new ClassTakesTest(sittings, assignment, exam, answering).attempts(taught, goesOn, random);
        attempts.add(past);
        return past.stream().mapToLong(attempt -> attempt.answers().size()).sum();
    }

    private Exam draw(Teacher teacher, int number, SchoolSize size, SplittableRandom random) {
        var all = exams.topics();
        int first = random.nextInt(all.size());
        var topics = IntStream.range(first, first + TOPICS)
                .mapToObj(i -> all.get(i % all.size()))
                .toList();
        var language = teacher.classes().getFirst().language();
        return exams.create(
                teacher.person(), title(topics.getFirst().name().in(language)), blueprint(topics, size, number));
    }

    private static String title(String name) {
        return name.substring(0, Math.min(name.length(), Names.LONGEST_NAME));
    }

    private static Blueprint blueprint(List<Topic> topics, SchoolSize size, int number) {
        var ids = topics.stream().map(Topic::id).collect(Collectors.toSet());
        var difficulty = Difficulty.values()[number % Difficulty.values().length];
        var part = new Part(null, ids, Set.of(), size.questions(), difficulty, BigDecimal.ONE, List.of(), null);
        return new Blueprint(
                List.of(part),
                EnumSet.allOf(Language.class),
                Order.THROUGHOUT,
                Variants.ONE_FOR_ALL,
                Credit.PARTIAL,
                null);
    }
}
