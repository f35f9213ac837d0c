package kz.zerek.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.zerek.assignment.AssignmentException;
import kz.zerek.assignment.AssignmentException.Problem;
import kz.zerek.assignment.Counted;
import kz.zerek.assignment.Reveal;
import kz.zerek.assignment.Rules;
import kz.zerek.exam.Blueprint;
import kz.zerek.language.Language;
import kz.zerek.language.message.RefusedException;
import kz.zerek.shell.CheckBox;
import kz.zerek.shell.FormChoice;
import kz.zerek.shell.FormField;
import kz.zerek.shell.Note;
import kz.zerek.shell.PageLanguage;
import kz.zerek.shell.Times;
import org.jspecify.annotations.Nullable;

/** The rules of an assignment as fields of a form. */
final class RulesFields {

    private static final String OPENS = "opens";
    private static final String CLOSES = "closes";
    private static final String LATE = "late";
    private static final String PENALTY = "penalty";
    static final String MINUTES = "minutes";
    private static final String ATTEMPTS = "attempts";
    private static final String COUNTED = "counted";
    private static final String LANGUAGE = "language";
    private static final String REVEAL = "reveal";
    private static final String CODE = "code";
    private static final String ONE_WAY = "one-way";
    private static final String ANY = "any";

    private static final Set<Problem> OF_CLOSING = EnumSet.of(Problem.CLOSES, Problem.PAST, Problem.REVEAL);

    private final Component words;
    private final Map<String, String> values;
    private final FormField opens;
    private final FormField closes;
    private final FormField late;
    private final FormField minutes;
    /** What is typed and can be wrong. */
    private final List<FormField> typed;

    private final List<Component> all;
    private final Div note = new Div();
    private final Div language = new Div();

    /**
     * @param words in whose language the labels are
     * @param values by the names of the fields
     * @param test by whose rules it is taken
     */
    RulesFields(Component words, Map<String, String> values, Blueprint test) {
        this.words = words;
        this.values = values;
        setLanguages(test, values);
        note.getElement().setAttribute("role", "status");
        opens = field(OPENS, "assignment.opens")
                .hint(text("assignment.opens.hint"))
                .time();
        closes = field(CLOSES, "assignment.closes").time();
        minutes = field(MINUTES, "assignment.minutes")
                .hint(text("assignment.minutes.hint"))
                .number(1, Rules.MOST_MINUTES);
        var attempts = field(ATTEMPTS, "assignment.attempts").number(1, Rules.MOST_ATTEMPTS);
        late = field(LATE, "assignment.late").hint(text("assignment.late.hint")).time();
        var penalty = field(PENALTY, "assignment.late.penalty").number(0, 100);
        var code = field(CODE, "assignment.access-code")
                .hint(text("assignment.access-code.hint"))
                .longest(Rules.LONGEST_CODE)
                .asTyped();
        typed = List.of(opens, closes, minutes, attempts, late, penalty);
        all = List.of(
                opens,
                closes,
                minutes,
                choice(REVEAL, "assignment.reveal", reveals()),
                note,
                attempts,
                choice(COUNTED, "assignment.counted", counted()),
                language,
                late,
                penalty,
                code,
                new Div(new CheckBox(ONE_WAY, text("assignment.one-way"), values.containsKey(ONE_WAY))));
    }

    private FormField field(String name, String label) {
        return new FormField(name, text(label)).value(values.getOrDefault(name, ""));
    }

    private FormChoice choice(String name, String legend, Map<String, String> options) {
        return new FormChoice(name, text(legend), options, values.getOrDefault(name, ""));
    }

    /** Lets one of the languages of a test be chosen: the one that was, if it is among them. */
    void setLanguages(Blueprint test, Map<String, String> values) {
        var options = new LinkedHashMap<String, String>();
        options.put(ANY, text("assignment.language.free"));
        test.languages().stream()
                .sorted()
                .forEach(language -> options.put(language.code(), PageLanguage.label(language)));
        var chosen = values.getOrDefault(LANGUAGE, ANY);
        language.removeAll();
        language.add(new FormChoice(
                LANGUAGE, text("assignment.language"), options, options.containsKey(chosen) ? chosen : ANY));
    }

    private String text(String key) {
        return words.getTranslation(key);
    }

    /** What stands in the fields for some rules; a box that is not ticked has nothing. */
    static Map<String, String> values(Rules rules) {
        var values = new HashMap<>(Map.of(
                OPENS, Times.field(rules.opensAt()),
                CLOSES, Times.field(rules.closesAt()),
                LATE, Times.field(rules.lateUntil()),
                PENALTY, String.valueOf(rules.latePenalty()),
                MINUTES, Objects.toString(rules.minutes(), ""),
                ATTEMPTS, String.valueOf(rules.attempts()),
                COUNTED, rules.counted().key(),
                LANGUAGE, rules.language() == null ? ANY : rules.language().code(),
                REVEAL, rules.reveal().key(),
                CODE, Objects.toString(rules.accessCode(), "")));
        if (rules.oneWay()) values.put(ONE_WAY, "on");
        return values;
    }

    /** @param limit empty for none */
    void setMinutes(Optional<Integer> limit) {
        minutes.value(limit.map(String::valueOf).orElse(""));
    }

    /**
     * Says so if the right answers will be known before another attempt at the same questions.
     *
     * @param asksTheSame whether each attempt does
     */
    void note(Map<String, String> values, boolean asksTheSame) {
        note.removeAll();
        if (!asksTheSame
                || !isSeveral(values.getOrDefault(ATTEMPTS, ""))
                || !reveal(values).isBetweenAttempts()) return;
        var option = words.getTranslation("assignment.reveal." + Reveal.AFTER_CLOSING.key());
        note.add(new Note(words.getTranslation("assignment.reveal.known", Map.of("option", option))));
    }

    private static boolean isSeveral(String attempts) {
        return attempts.strip().matches("0*([2-9]|[1-9]\\d+)");
    }

    List<Component> all() {
        return all;
    }

    /**
     * Whether numbers and times can be read and one time is after the other; if not, says so at each. The focus stays where it
     * is.
     */
    boolean check(Map<String, String> values) {
        typed.forEach(field -> field.check(values));
        checkOrder(values);
        return typed.stream().noneMatch(FormField::isWrong);
    }

    private void checkOrder(Map<String, String> values) {
        if (closes.isWrong()) return;
        var times = new HashMap<>(values(Rules.PLAIN));
        times.put(REVEAL, values.getOrDefault(REVEAL, ""));
        for (var field : Map.of(OPENS, opens, CLOSES, closes, LATE, late).entrySet())
            if (!field.getValue().isWrong()) times.put(field.getKey(), values.getOrDefault(field.getKey(), ""));
        var rules = read(times);
        if (!rules.isLateAfterClosing()) late.say(text(new AssignmentException(Problem.LATE)));
        if (!rules.isClosingForReveal()) closes.say(text(new AssignmentException(Problem.REVEAL)));
        if (!rules.isClosingAfterOpening()) closes.say(text(new AssignmentException(Problem.CLOSES)));
    }

    private String text(RefusedException refusal) {
        return words.getTranslation(refusal.messageKey(), refusal.arguments());
    }

    /** Puts the focus on the first field that is wrong. */
    void focus() {
        typed.stream().filter(FormField::isWrong).findFirst().ifPresent(FormField::focus);
    }

    /**
     * Says at its field what is wrong with the rules.
     *
     * @return false if it is wrong with none of them
     */
    boolean show(RefusedException refusal) {
        for (var field : List.of(closes, late)) field.setProblem("");
        var problem = refusal instanceof AssignmentException e ? e.problem() : null;
        var wrong = problem == Problem.LATE ? late : OF_CLOSING.contains(problem) ? closes : null;
        if (wrong != null) wrong.setProblem(text(refusal));
        return wrong != null;
    }

    private Map<String, String> reveals() {
        var options = new LinkedHashMap<String, String>();
        for (var reveal : Reveal.values()) options.put(reveal.key(), text("assignment.reveal." + reveal.key()));
        return options;
    }

    private Map<String, String> counted() {
        var options = new LinkedHashMap<String, String>();
        for (var counted : Counted.values()) options.put(counted.key(), text("assignment.counted." + counted.key()));
        return options;
    }

    /** @throws AssignmentException if what stands in a field is not what it is to be, which {@link #check} tells */
    static Rules read(Map<String, String> values) {
        try {
            return new Rules(
                    time(values, OPENS),
                    time(values, CLOSES),
                    time(values, LATE),
                    number(values, PENALTY).orElse(0),
                    number(values, MINUTES).orElse(null),
                    number(values, ATTEMPTS).orElse(1),
                    Stream.of(Counted.values())
                            .filter(counted -> counted.key().equals(values.get(COUNTED)))
                            .findFirst()
                            .orElse(Counted.BEST),
                    Language.of(values.getOrDefault(LANGUAGE, "")).orElse(null),
                    reveal(values),
                    Optional.ofNullable(values.get(CODE))
                            .map(String::strip)
                            .filter(code -> !code.isEmpty())
                            .orElse(null),
                    values.containsKey(ONE_WAY));
        } catch (DateTimeException | NumberFormatException e) {
            throw new AssignmentException(Problem.NUMBERS);
        }
    }

    private static Reveal reveal(Map<String, String> values) {
        return Stream.of(Reveal.values())
                .filter(reveal -> reveal.key().equals(values.get(REVEAL)))
                .findFirst()
                .orElse(Reveal.AT_END);
    }

    private static @Nullable Instant time(Map<String, String> values, String name) {
        return Times.read(values.getOrDefault(name, "")).orElse(null);
    }

    private static Optional<Integer> number(Map<String, String> values, String name) {
        return Optional.ofNullable(values.get(name))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(Integer::valueOf);
    }
}
