package kz.zerek.score;

import java.util.List;
import kz.zerek.language.Localized;

/**
 * By which a grade is made of per cent.
 *
 * @param grades the best first, the last from 0
 * @param source whose rules it follows
 * @param address of those rules
 */
public record GradeScale(
        String id, Localized<String> name, Localized<String> source, String address, List<Grade> grades) {

    /**
     * @param text as it is shown
     * @param from the per cent from which it is given
     */
    public record Grade(String text, int from) {}

    public GradeScale {
        grades = List.copyOf(grades);
    }

    /** @param percent from 0 */
    public String grade(int percent) {
        return grades.stream()
                .filter(grade -> percent >= grade.from())
                .findFirst()
                .orElseThrow()
                .text();
    }
}
