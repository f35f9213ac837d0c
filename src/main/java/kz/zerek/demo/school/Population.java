package kz.zerek.demo.school;

import java.util.List;
import kz.zerek.account.Person;
import kz.zerek.account.PersonId;
import kz.zerek.classroom.ClassId;
import kz.zerek.language.Language;

/**
 * Who is in a demonstration school.
 *
 * @param teachers with their classes
 */
record Population(List<Teacher> teachers, SchoolAccess access) {

    record Teacher(Person person, List<Taught> classes) {}

    /** @param language that the class learns in */
    record Taught(ClassId id, Language language, List<Pupil> pupils) {}

    /** @param skill how often they are right, 0 to 1 */
    record Pupil(PersonId id, double skill) {}
}
