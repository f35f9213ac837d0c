package kz.zerek.correction;

import java.text.Normalizer;
import java.util.regex.Pattern;
import kz.zerek.correction.CorrectionException.Problem;

/** What a teacher gives as a reason. */
final class Lines {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]");

    private Lines() {}

    /**
     * One line with single spaces.
     *
     * @throws CorrectionException with the problem, if there is nothing in it, or too much
     */
    static String of(String typed, Problem problem) {
        var line =
                SPACES.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC)).replaceAll(" ");
        line = UNSEEN.matcher(line).replaceAll("").strip();
        if (line.isEmpty() || line.length() > Corrections.LONGEST_REASON) throw new CorrectionException(problem);
        return line;
    }
}
