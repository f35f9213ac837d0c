package kz.zerek.classroom.roster;

import java.util.List;
import kz.zerek.classroom.roster.RosterProblem.Reason;

/**
 * What became of a list of students: all of it can be taken, or nothing. Problems stand in the order of their rows, those
 * of the whole list first.
 */
public sealed interface Roster {

    /**
     * A list without a mistake.
     *
     * @param students at least one, in the order of the list
     * @param remarks what the teacher may want to look at before taking the students
     */
    record Ready(List<Student> students, List<RosterProblem> remarks) implements Roster {

        public Ready {
            students = List.copyOf(students);
            remarks = List.copyOf(remarks);
            if (students.isEmpty()) throw new IllegalArgumentException("a roster has students");
            if (remarks.stream().anyMatch(RosterProblem::prevents))
                throw new IllegalArgumentException("a roster with a mistake is not ready");
        }

        /** Whether some names are in capitals alone or in small letters alone. */
        public boolean hasUnusualCase() {
            return remarks.stream().anyMatch(remark -> remark.reason() == Reason.UNUSUAL_CASE);
        }

        /** The same students, each part of such a name with one capital. It is for the teacher to choose. */
        public Ready inUsualCase() {
            return new Ready(
                    students.stream().map(Student::inUsualCase).toList(),
                    remarks.stream()
                            .filter(remark -> remark.reason() != Reason.UNUSUAL_CASE)
                            .toList());
        }
    }

    /**
     * A list of which nothing is taken.
     *
     * @param problems all that was found, mistakes and remarks; at least one prevents the taking
     */
    record Refused(List<RosterProblem> problems) implements Roster {

        public Refused {
            problems = List.copyOf(problems);
            if (problems.stream().noneMatch(RosterProblem::prevents))
                throw new IllegalArgumentException("a roster is refused for a mistake");
        }

        /** What is to be corrected. */
        public List<RosterProblem> mistakes() {
            return problems.stream().filter(RosterProblem::prevents).toList();
        }

        /** What the teacher may want to look at by the way. */
        public List<RosterProblem> remarks() {
            return problems.stream().filter(problem -> !problem.prevents()).toList();
        }
    }
}
