package kz.zerek.classroom;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import kz.zerek.language.person.SameName;

/** What students are called in a list: by their names, and where two have the same, by their logins too. */
public final class StudentNames {

    private final Set<SameName> shared = new HashSet<>();

    /** @param list all who stand in it */
    public StudentNames(Collection<StudentRow> list) {
        var seen = new HashSet<SameName>();
        for (var student : list) {
            var name = SameName.of(student.name());
            if (!seen.add(name)) shared.add(name);
        }
    }

    public String of(StudentRow student) {
        return student.login() != null && shared.contains(SameName.of(student.name()))
                ? student.name() + " · " + student.login()
                : student.name();
    }
}
