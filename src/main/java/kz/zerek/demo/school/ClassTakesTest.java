package kz.zerek.demo.school;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import kz.zerek.assignment.Assignment;
import kz.zerek.assignment.Sittings;
import kz.zerek.attempt.PastAttempt;
import kz.zerek.demo.school.Population.Pupil;
import kz.zerek.demo.school.Population.Taught;
import kz.zerek.exam.store.Exam;
import kz.zerek.language.Language;

/** How the students of a class take one test: some not at all, and of what is open still, some have only begun. */
record ClassTakesTest(Sittings sittings, Assignment assignment, Exam exam, Answering answering) {

    /** Of a hundred students, so many miss a test; of what is open, so many have not begun, and so many are at it. */
    private static final int ABSENT = 4;

    private static final int NOT_BEGUN = 10;
    private static final int GOING_ON = 15;

    /** @param goesOn whether some are still at it */
    List<PastAttempt> attempts(Taught taught, boolean goesOn, SplittableRandom random) {
        // Each by chance of their own, whatever the others are asked.
        return taught.pupils().stream()
                .map(pupil -> attempt(pupil, taught.language(), goesOn, random.split()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<PastAttempt> attempt(Pupil pupil, Language language, boolean isOpen, SplittableRandom random) {
        int chance = random.nextInt(100);
        if (chance < (isOpen ? NOT_BEGUN : ABSENT)) return Optional.empty();
        boolean goesOn = isOpen && chance < NOT_BEGUN + GOING_ON;
        var quiz = sittings.quiz(assignment, exam, pupil.id(), 0, language);
        return Optional.of(new PupilTakesTest(pupil, quiz, assignment.createdAt(), answering, random).attempt(goesOn));
    }
}
