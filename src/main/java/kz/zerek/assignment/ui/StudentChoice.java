package kz.zerek.assignment.ui;

import static kz.zerek.shell.Markup.tag;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.zerek.account.PersonId;
import kz.zerek.classroom.StudentNames;
import kz.zerek.classroom.StudentRow;
import kz.zerek.shell.Markup;
import org.jsoup.nodes.Element;

/** Students to be ticked in a form. */
class StudentChoice extends Markup {

    private static final String STUDENT = "student-";

    /** @param ticked to begin with */
    StudentChoice(String legend, List<StudentRow> students, Set<PersonId> ticked) {
        super(choice(legend, students, ticked));
    }

    private static Element choice(String legend, List<StudentRow> students, Set<PersonId> ticked) {
        var names = new StudentNames(students);
        var group = tag("fieldset", "boxes students-choice");
        group.appendElement("legend").text(legend);
        for (var student : students) {
            var box = group.appendChild(tag("label", "check-box")).lastElementChild();
            box.appendElement("input")
                    .attr("type", "checkbox")
                    .attr("name", STUDENT + student.id())
                    .attr("checked", ticked.contains(student.id()));
            box.appendElement("span").text(names.of(student));
        }
        return group;
    }

    /** Who is ticked in a form that was sent; anything else in it is left out. */
    static Set<PersonId> ticked(Map<String, String> values) {
        return values.keySet().stream()
                .filter(name -> name.startsWith(STUDENT))
                .map(name -> PersonId.of(name.substring(STUDENT.length())))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }
}
