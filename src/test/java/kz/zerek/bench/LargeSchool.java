package kz.zerek.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zerek.Zerek;
import kz.zerek.account.People;
import kz.zerek.account.Person;
import kz.zerek.assignment.Assignment;
import kz.zerek.assignment.AssignmentId;
import kz.zerek.assignment.Assignments;
import kz.zerek.assignment.Sittings;
import kz.zerek.bank.Bank;
import kz.zerek.bank.BankStore;
import kz.zerek.bank.DateFact;
import kz.zerek.bank.search.FactIndex;
import kz.zerek.bank.search.FactQuery;
import kz.zerek.bank.search.SubjectKind;
import kz.zerek.classroom.ClassId;
import kz.zerek.classroom.ClassRow;
import kz.zerek.classroom.Classes;
import kz.zerek.classroom.Students;
import kz.zerek.database.TestDatabase;
import kz.zerek.demo.school.DemoSchool;
import kz.zerek.demo.school.DemoServer;
import kz.zerek.demo.school.SchoolSize;
import kz.zerek.exam.store.Exams;
import kz.zerek.language.Language;
import kz.zerek.language.PartialDate;
import kz.zerek.question.Corrected;
import kz.zerek.score.Gradebook;
import kz.zerek.score.OutdatedMarks;
import kz.zerek.score.OwnResults;
import kz.zerek.score.Remarking;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How long what a screen asks for takes in a school with 50,000 facts, 200 classes, 6,000 students and a million answers, on
 * both databases, or in the database that {@code ZEREK_DB_URL} names, which {@code ./zerek demo --large} has filled. The
 * owner, who teaches all classes, has the longest lists.
 */
final class LargeSchool {

    private static final String GIVEN = "ZEREK_DB_URL";
    private static final int PAGE = 50;

    private final ConfigurableApplicationContext server;
    private final Person owner;
    private final Person teacher;
    private final List<Person> teachers;
    private final List<ClassId> classes;
    private final List<Person> pupils;

    private LargeSchool(ConfigurableApplicationContext server) {
        this.server = server;
        var people = the(People.class);
        owner = people.teacher("owner").orElseThrow();
        teacher = people.teacher("teacher1").orElseThrow();
        teachers = people.teachers(owner);
        classes = the(Classes.class).all(owner).stream().map(ClassRow::id).toList();
        pupils = classes.stream()
                .flatMap(id -> the(Students.class).of(owner, id).stream().limit(2))
                .map(row -> people.find(row.id()).orElseThrow())
                .toList();
    }

    private <T> T the(Class<T> service) {
        return server.getBean(service);
    }

    static void print() {
        var columns = new LinkedHashMap<String, Map<String, Timing>>();
        if (System.getenv(GIVEN) != null) columns.put(GIVEN, measured(Map.of(), _ -> {}));
        else
            TestDatabase.each().forEach(database -> {
                columns.put(database.toString(), measured(database.environment(), server -> make(server, database)));
                database.drop();
            });
        System.out.printf("%n%-46s", "milliseconds: median, 95 of 100 within");
        columns.keySet().forEach(name -> System.out.printf(" | %17s", name));
        System.out.println();
        columns.values().iterator().next().keySet().forEach(what -> {
            System.out.printf("%-46s", what);
            columns.values().forEach(column -> System.out.print(" | " + column.get(what)));
            System.out.println();
        });
    }

    private static void make(ApplicationContext server, TestDatabase database) {
        var begin = Instant.now();
        server.getBean(DemoSchool.class).make(SchoolSize.LARGE, 1, made -> System.out.println(database + ": " + made));
        System.out.println(
                database + ": made in " + Duration.between(begin, Instant.now()).toSeconds() + " s");
    }

    private static Map<String, Timing> measured(Map<String, Object> database, Consumer<ApplicationContext> before) {
        var properties = new LinkedHashMap<>(database);
        properties.put("logging.level.root", "warn");
        properties.put("spring.main.banner-mode", "off");
        try (var server = DemoServer.start(Zerek.class, properties)) {
            before.accept(server);
            var timings = new LinkedHashMap<String, Timing>();
            var school = new LargeSchool(server);
            var classes = server.getBean(Classes.class);
            timings.put("200 classes", Timing.of(_ -> classes.all(school.owner), _ -> classes.all(school.teacher)));
            school.actions().forEach((what, action) -> timings.put(what, Timing.of(action)));
            school.measureRemarking(timings);
            return timings;
        }
    }

    /** By what they do. */
    private Map<String, IntConsumer> actions() {
        var all = new LinkedHashMap<String, IntConsumer>();
        addClasses(all);
        addTests(all);
        addFacts(all);
        return all;
    }

    private void addClasses(Map<String, IntConsumer> all) {
        var gradebook = the(Gradebook.class);
        all.put("gradebook of a class, one page", i -> gradebook.page(owner, classroom(i), 1 + i % 2));
        all.put("gradebook of a class, whole", i -> gradebook.whole(owner, classroom(i)));
        all.put("page of a student", i -> {
            var id = classroom(i);
            gradebook.student(
                    owner, id, the(Students.class).of(owner, id).getFirst().id());
        });
        all.put("students of a class", i -> the(Students.class).of(owner, classroom(i)));
    }

    private ClassId classroom(int i) {
        return classes.get(i % classes.size());
    }

    private Person pupil(int i) {
        return pupils.get(i % pupils.size());
    }

    private void addTests(Map<String, IntConsumer> all) {
        var assignments = the(Assignments.class);
        var sittings = the(Sittings.class);
        var results = the(OwnResults.class);
        var open = open();
        all.put("tests of a teacher", i -> the(Exams.class).all(teachers.get(i % teachers.size())));
        all.put("50 of 2,400 assignments", i -> assignments.all(owner, i % 48 * PAGE, PAGE));
        all.put("live list of a class at a test", i -> assignments.progress(owner, open.get(i % open.size())));
        all.put("a student's own tests", i -> sittings.all(pupil(i)));
        all.put("a student's own results", i -> results.of(pupil(i)));
        all.put("a student's progress by topic", i -> results.byTopic(pupil(i)));
    }

    /** Those that a class is at. */
    private List<AssignmentId> open() {
        return the(Assignments.class).all(owner, 0, classes.size()).stream()
                .map(Assignment::id)
                .toList();
    }

    private void addFacts(Map<String, IntConsumer> all) {
        var bank = bank();
        var index = FactIndex.of(bank);
        var topics = bank.topics();
        var words = Stream.of("қор", "Алматы", "1995", "комитет образования", "fund of culture", "ұйым")
                .toList();
        all.put("facts opened", i -> index.search(query("", Set.of(), Set.of(), i % 20 * PAGE), reader(i)));
        all.put(
                "facts searched",
                i -> index.search(query(words.get(i % words.size()), Set.of(), Set.of(), 0), reader(i)));
        all.put(
                "facts filtered by topic and kind",
                i -> index.search(
                        query("", Set.of(topics.get(i % topics.size()).id()), Set.of(SubjectKind.DATE), 0), reader(i)));
    }

    private static Language reader(int i) {
        return Language.values()[i % Language.values().length];
    }

    private static FactQuery query(String text, Set<String> topics, Set<SubjectKind> kinds, int offset) {
        return new FactQuery(text, topics, kinds, Set.of(), Set.of(), null, FactQuery.Sort.TEXT, false, offset, PAGE);
    }

    private Bank bank() {
        var banks = the(BankStore.class);
        return banks.bank(banks.current().number());
    }

    /** Before a fact that was asked about is corrected, and after. */
    private void measureRemarking(Map<String, Timing> timings) {
        var remarking = the(Remarking.class);
        var outdated = the(OutdatedMarks.class);
        var finished = the(Assignments.class).all(teacher, PAGE - 1, 1).getFirst();
        var concerned = the(Assignments.class).all(teacher, 0, 1_000).stream()
                .filter(assignment -> assignment.exam().equals(finished.exam()))
                .map(Assignment::id)
                .toList();
        IntFunction<AssignmentId> one = i -> concerned.get(i % concerned.size());
        IntConsumer due = i -> outdated.among(owner, the(Assignments.class).all(owner, i % 48 * PAGE, PAGE));
        timings.put("nothing to mark anew", Timing.of(i -> outdated.aftermath(teacher, one.apply(i))));
        timings.put("none of 50 assignments to mark anew", Timing.of(due));
        correct(finished);
        timings.put("which of 50 assignments to mark anew", Timing.of(due));
        timings.put("what to mark anew, of a class", Timing.of(i -> remarking.plan(teacher, one.apply(i))));
    }

    private void correct(Assignment assignment) {
        var bank = bank();
        var dates = bank.facts(DateFact.class).map(DateFact::id).collect(Collectors.toSet());
        var asked = the(Exams.class).get(assignment.exam(), assignment.version()).form().items().stream()
                .map(item -> item.question().subject())
                .filter(dates::contains)
                .findFirst()
                .orElseThrow();
        the(BankStore.class).load(Corrected.date(bank, asked, PartialDate.of(1900), List.of()));
    }
}
