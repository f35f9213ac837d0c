package kz.zerek.classroom.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import kz.zerek.classroom.roster.RosterProblem.Reason;
import kz.zerek.language.Language;

/** What tests ask of rosters. */
final class RostersFixture {

    private RostersFixture() {}

    /** Where nobody has an account yet. */
    static Roster read(String text) {
        return RosterReader.read(text, _ -> Set.of());
    }

    static Roster read(byte[] file) {
        return RosterReader.read(file, _ -> Set.of());
    }

    static Roster.Ready ready(Roster roster) {
        assertThat(roster).as(() -> described(roster)).isInstanceOf(Roster.Ready.class);
        return (Roster.Ready) roster;
    }

    static List<RosterProblem> refused(Roster roster) {
        assertThat(roster).isInstanceOf(Roster.Refused.class);
        return ((Roster.Refused) roster).problems();
    }

    static List<String> names(Roster roster) {
        return ready(roster).students().stream()
                .map(student -> student.name().full())
                .toList();
    }

    /** {@code row REASON} of each, in the words of all languages. */
    static List<String> reasons(List<RosterProblem> problems) {
        for (var problem : problems)
            for (var language : Language.values())
                assertThat(problem.text(language)).isNotBlank();
        return problems.stream()
                .map(problem -> problem.row() + " " + problem.reason())
                .toList();
    }

    static List<Reason> remarks(Roster roster) {
        reasons(ready(roster).remarks());
        return ready(roster).remarks().stream().map(RosterProblem::reason).toList();
    }

    private static String described(Roster roster) {
        return roster instanceof Roster.Refused(var problems)
                ? problems.stream()
                        .map(problem -> problem.text(Language.EN))
                        .toList()
                        .toString()
                : roster.toString();
    }
}
