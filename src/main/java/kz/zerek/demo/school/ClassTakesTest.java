package kz.zerek.demo.school;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import kz.zerek.assignment.Assignment;
import kz.zerek.assignment.Sittings;
import kz.zerek.attempt.PastAttempt;
import kz.zerek.attempt.PersonTaker;
import kz.zerek.attempt.SetQuiz;
import kz.zerek.demo.school.Population.Pupil;
import kz.zerek.demo.school.Population.Taught;
import kz.zerek.exam.store.Exam;
import kz.zerek.language.Language;

/** How the students of a class take one test: some not at all, and of what is open still, some have only begun. */
final class ClassTakesTest {

    /** Of a hundred students, so many miss a test; of what is open, so many have not begun, and so many are at it. */
    private static final int ABSENT = 4;

    private static final int NOT_BEGUN = 10;
    private static final int GOING_ON = 15;

    /** Of a hundred questions, so many are left out, and so many are answered twice. */
    private static final int LEFT_OUT = 1;

    private static final int ANSWERED_TWICE = 4;
    private static final Duration LONGEST_QUESTION = Duration.ofSeconds(50);
    private static final Duration WITHIN = Duration.ofHours(20);

    private final Sittings sittings;
    private final Assignment assignment;
    private final Exam exam;
    private final Answering answering;
    private final RandomGenerator random;

    ClassTakesTest(Sittings sittings, Assignment assignment, Exam exam, Answering answering, RandomGenerator random) {
        this.sittings = sittings;
        this.assignment = assignment;
        this.exam = exam;
        this.answering = answering;
        this.random = random;
    }

    /** @param goesOn whether some are still at it */
    List<PastAttempt> attempts(Taught taught, boolean goesOn) {
        return taught.pupils().stream()
                .map(pupil -> attempt(pupil, taught.language(), goesOn))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<PastAttempt> attempt(Pupil pupil, Language language, boolean isOpen) {
        int chance = random.nextInt(100);
        if (chance < (isOpen ? NOT_BEGUN : ABSENT)) return Optional.empty();
        boolean goesOn = isOpen && chance < NOT_BEGUN + GOING_ON;
        var quiz = sittings.quiz(assignment, exam, pupil.id(), 0, language);
        var start = assignment.createdAt().plusSeconds(random.nextLong(WITHIN.toSeconds()));
        int reached =
                goesOn ? random.nextInt(quiz.items().size()) : quiz.items().size();
        var answers = answers(quiz, reached, pupil.skill(), start);
        var end = goesOn ? null : end(answers, start);
        return Optional.of(new PastAttempt(new PersonTaker(pupil.id()), quiz, start, answers, end));
    }

    private List<PastAttempt.Answer> answers(SetQuiz quiz, int reached, double skill, Instant start) {
        var answers = new ArrayList<PastAttempt.Answer>();
        var time = start;
        for (int position = 1; position <= reached; position++) {
            int chance = random.nextInt(100);
            if (chance < LEFT_OUT) continue;
            int times = chance < LEFT_OUT + ANSWERED_TWICE ? 2 : 1;
            for (int i = 0; i < times; i++) {
                time = later(time);
                // Who thinks again knows better.
                boolean right = random.nextDouble() < (i == 0 ? skill : (1 + skill) / 2);
                var question = quiz.items().get(position - 1).question();
                var response = answering.answer(question, right, quiz.language());
                answers.add(new PastAttempt.Answer(position, quiz.language(), response, time));
            }
        }
        return answers;
    }

    private Instant end(List<PastAttempt.Answer> answers, Instant start) {
        return later(answers.isEmpty() ? start : answers.getLast().at());
    }

    private Instant later(Instant time) {
        return time.plusMillis(random.nextLong(3_000, LONGEST_QUESTION.toMillis()));
    }
}
