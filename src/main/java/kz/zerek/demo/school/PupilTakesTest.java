package kz.zerek.demo.school;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import kz.zerek.attempt.PastAttempt;
import kz.zerek.attempt.PersonTaker;
import kz.zerek.attempt.SetQuiz;
import kz.zerek.demo.school.Population.Pupil;

/** How one student takes one test, within a day after it was set. */
record PupilTakesTest(Pupil pupil, SetQuiz quiz, Instant setAt, Answering answering, RandomGenerator random) {

    /** Of a hundred questions, so many are left out, and so many are answered twice. */
    private static final int LEFT_OUT = 1;

    private static final int ANSWERED_TWICE = 4;

    private static final Duration SHORTEST = Duration.ofSeconds(3);
    private static final Duration LONGEST = Duration.ofSeconds(50);
    private static final Duration WITHIN = Duration.ofHours(20);

    /** @param goesOn whether the student is only somewhere in it */
    PastAttempt attempt(boolean goesOn) {
        var start = setAt.plusSeconds(random.nextLong(WITHIN.toSeconds()));
        int all = quiz.items().size();
        var answers = answers(goesOn ? random.nextInt(all) : all, start);
        var end = answers.isEmpty() ? start : answers.getLast().at();
        return new PastAttempt(new PersonTaker(pupil.id()), quiz, start, answers, goesOn ? null : later(end));
    }

    private List<PastAttempt.Answer> answers(int reached, Instant start) {
        var answers = new ArrayList<PastAttempt.Answer>();
        var time = start;
        for (int position = 1; position <= reached; position++) {
            int chance = random.nextInt(100);
            if (chance < LEFT_OUT) continue;
            time = later(time);
            answers.add(answer(position, pupil.skill(), time));
            if (chance >= LEFT_OUT + ANSWERED_TWICE) continue;
            // Who thinks again knows better.
            time = later(time);
            answers.add(answer(position, (1 + pupil.skill()) / 2, time));
        }
        return answers;
    }

    private PastAttempt.Answer answer(int position, double skill, Instant at) {
        var question = quiz.items().get(position - 1).question();
        var response = answering.answer(question, random.nextDouble() < skill, quiz.language(), random);
        return new PastAttempt.Answer(position, quiz.language(), response, at);
    }

    private Instant later(Instant time) {
        return time.plusMillis(random.nextLong(SHORTEST.toMillis(), LONGEST.toMillis()));
    }
}
