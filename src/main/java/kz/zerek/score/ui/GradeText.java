package kz.zerek.score.ui;

import java.util.ArrayList;
import java.util.Map;
import kz.zerek.language.Language;
import kz.zerek.language.message.Messages;
import kz.zerek.score.GradeScale;

/** What a scale says, in words. */
final class GradeText {

    private GradeText() {}

    /** Which grade is given for how many per cent. */
    static String steps(GradeScale scale, Language language) {
        var steps = new ArrayList<String>();
        int to = 100;
        for (var grade : scale.grades()) {
            var values = Map.of("grade", grade.text(), "from", grade.from(), "to", to);
            steps.add(Messages.bundled().text(language, "gradebook.scale.step", values));
            to = grade.from() - 1;
        }
        return String.join(", ", steps) + ".";
    }
}
