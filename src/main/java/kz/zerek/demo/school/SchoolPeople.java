package kz.zerek.demo.school;

import java.util.ArrayList;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zerek.account.Invitations;
import kz.zerek.account.NewStudent;
import kz.zerek.account.People;
import kz.zerek.account.Person;
import kz.zerek.account.Role;
import kz.zerek.classroom.Classes;
import kz.zerek.classroom.Students;
import kz.zerek.demo.school.Population.Pupil;
import kz.zerek.demo.school.Population.Taught;
import kz.zerek.demo.school.Population.Teacher;
import kz.zerek.demo.school.SchoolAccess.Login;
import kz.zerek.language.Language;

/**
 * Makes the people and classes of a demonstration school. All teachers have one password. The owner teaches all classes,
 * too. A card takes a tenth of a second: one student has one.
 */
final class SchoolPeople {

    private static final String OWNER = "owner";
    private static final String TEACHER = "teacher";

    /** Those that cannot be mixed up. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz";

    private static final int PASSWORD = 12;

    private final People people;
    private final Invitations invitations;
    private final Classes classes;
    private final Students students;
    private final RandomGenerator secure;

    /** @param secure cryptographically strong: passwords come from it */
    SchoolPeople(People people, Invitations invitations, Classes classes, Students students, RandomGenerator secure) {
        this.people = people;
        this.invitations = invitations;
        this.classes = classes;
        this.students = students;
        this.secure = secure;
    }

    /** @throws PeopleThereException if there are people already */
    void requireNobody() {
        if (!people.isEmpty()) throw new PeopleThereException();
    }

    Population make(SchoolSize size, SchoolNames names, RandomGenerator random) {
        var password = password();
        var passwordOfTeachers = password();
        var owner = invitations.accept(invitations.first().orElseThrow(), names.owner(), OWNER, password);
        var teachers = new ArrayList<Teacher>();
        for (int i = 0; i < size.teachers(); i++) {
            var name = names.teachers().get(i % names.teachers().size());
            var link = invitations.invite(owner, Role.TEACHER);
            var teacher = invitations.accept(link, name, TEACHER + (i + 1), passwordOfTeachers);
            var taught = new ArrayList<Taught>();
            for (int j = 0; j < size.classes(); j++)
                taught.add(classroom(teacher, i * size.classes() + j, size, names, random));
            teachers.add(new Teacher(teacher, taught));
        }
        var first = teachers.getFirst();
        var access = new SchoolAccess(
                new Login(OWNER, password), new Login(first.person().login(), passwordOfTeachers), card(first));
        return new Population(teachers, access);
    }

    private Taught classroom(Person teacher, int number, SchoolSize size, SchoolNames names, RandomGenerator random) {
        var id = classes.create(teacher, names.classroom(number));
        classes.addTeacher(teacher, id, OWNER);
        var language = number % 2 == 0 ? Language.KK : Language.RU;
        var added = Stream.generate(() -> new NewStudent(names.student(language, random), null))
                .limit(size.students())
                .toList();
        students.add(teacher, id, added);
        var pupils = students.of(teacher, id).stream()
                .map(row -> new Pupil(row.id(), skill(random)))
                .toList();
        return new Taught(id, language, pupils);
    }

    /** Most are in the middle. */
    private static double skill(RandomGenerator random) {
        return Math.clamp(0.7 + 0.17 * random.nextGaussian(), 0.2, 0.99);
    }

    private Login card(Teacher teacher) {
        var taught = teacher.classes().getFirst();
        var card = students.card(
                teacher.person(), taught.id(), taught.pupils().getFirst().id());
        return new Login(card.person().login(), card.pin());
    }

    private String password() {
        return secure.ints(PASSWORD, 0, LETTERS.length())
                .mapToObj(i -> LETTERS.substring(i, i + 1))
                .collect(Collectors.joining());
    }
}
