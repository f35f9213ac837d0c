package kz.zerek.demo.school;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import kz.zerek.account.Invitations;
import kz.zerek.account.People;
import kz.zerek.assignment.Assignments;
import kz.zerek.assignment.Sittings;
import kz.zerek.attempt.PastAttempts;
import kz.zerek.bank.BankLoader;
import kz.zerek.classroom.Classes;
import kz.zerek.classroom.Students;
import kz.zerek.demo.LargeBank;
import kz.zerek.exam.store.Exams;

/**
 * Makes a demonstration school, week by week, with the services that people would make it with; answers, which are too many
 * for that, are stored a class at a time. By the seed are names, what is asked about, and who knows how much. Ids, passwords
 * and which questions are drawn are others each time.
 */
public final class DemoSchool {

    private static final Duration WEEK = Duration.ofDays(7);

    private final SchoolPeople people;
    private final SchoolTests tests;
    private final DemoBank facts;
    private final BankLoader bank;
    private final DemoClock clock;

    DemoSchool(
            People people,
            Invitations invitations,
            Classes classes,
            Students students,
            Exams exams,
            Assignments assignments,
            Sittings sittings,
            PastAttempts attempts,
            DemoBank facts,
            BankLoader bank,
            DemoClock clock,
            RandomGenerator random) {
        this.people = new SchoolPeople(people, invitations, classes, students, random);
        tests = new SchoolTests(exams, assignments, sittings, attempts);
        this.facts = facts;
        this.bank = bank;
        this.clock = clock;
    }

    /**
     * Takes minutes for a large one.
     *
     * @param progress is told what was made
     * @throws PeopleThereException if there are people already: nothing was made then
     */
    public SchoolAccess make(SchoolSize size, long seed, Consumer<String> progress) {
        people.requireNobody();
        var random = new SplittableRandom(seed);
        var names = SchoolNames.read();
        // The last test was set a day ago.
        var first = clock.real()
                .truncatedTo(ChronoUnit.HOURS)
                .minus(Duration.ofDays(1))
                .minus(WEEK.multipliedBy(size.tests() - 1L));
        clock.set(first.minus(WEEK));
        if (size.facts() > 0) {
            facts.add(new LargeBank(seed, size.facts()));
            bank.load();
            progress.accept(size.facts() + " made-up facts");
        }
        var population = people.make(size, names, random);
        int classes = size.teachers() * size.classes();
        progress.accept(
                size.teachers() + " teachers, " + classes + " classes, " + classes * size.students() + " students");
        long answers = 0;
        for (int number = 1; number <= size.tests(); number++) {
            clock.set(first.plus(WEEK.multipliedBy(number - 1L)));
            answers += hold(number, population, size, names, random.split());
            progress.accept("week " + number + " of " + size.tests() + ": " + answers + " answers");
        }
        clock.set(clock.real());
        return population.access();
    }

    /** Teachers side by side, each with chance of their own: one makes what to store while another waits for it. */
    private long hold(int number, Population population, SchoolSize size, SchoolNames names, SplittableRandom random) {
        var teachers = population.teachers();
        var chances = teachers.stream().map(_ -> random.split()).toList();
        return IntStream.range(0, teachers.size())
                .parallel()
                .mapToLong(i -> tests.hold(teachers.get(i), number, size, names, chances.get(i)))
                .sum();
    }
}
