package kz.zerek.reading;

import java.util.HashMap;
import java.util.Map;
import kz.zerek.language.Language;
import kz.zerek.language.message.Messages;

/** What is said of the fields of facts on screens. */
public final class FieldWords {

    /** What stands in a statement for its date. */
    public static final String DATE = "{date}";

    /** What stands in a question for its question word. */
    public static final String WHEN = "{when}";

    /** What stands in a text for what is asked for; no bundle can have the brackets. */
    public static final Map<String, String> SLOTS = Map.of(
            "slot",
            DATE,
            "when",
            WHEN,
            "value",
            "{value}",
            "form",
            "{value, dative}",
            "counted",
            "{value, counted, …/…/…}",
            "members",
            "{members}");

    /** What speaks of a bank file, to be said of the fields of a screen. */
    private static final Map<String, String> WORDINGS = Map.of(
            "bank.problem.no-question", "reading.problem.no-question",
            "bank.problem.one-place", "reading.problem.place",
            "bank.problem.not-a-date", "reading.problem.not-a-date",
            "bank.problem.not-a-dating", "reading.problem.not-a-date");

    private FieldWords() {}

    /** What is wrong, as it is told beside a field. */
    public static String of(FieldProblem problem, Language reader) {
        var wording = WORDINGS.get(problem.reason());
        if (wording == null) return problem.message(reader);
        var arguments = new HashMap<String, Object>(problem.problem().arguments());
        // How the event stands to its date was chosen, not typed.
        arguments.computeIfPresent("invalid", (_, invalid) -> TypedValues.alone(invalid.toString()));
        arguments.putAll(SLOTS);
        return Messages.bundled().text(reader, wording, arguments);
    }
}
