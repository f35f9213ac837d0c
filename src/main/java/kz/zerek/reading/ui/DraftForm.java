package kz.zerek.reading.ui;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zerek.language.Dating;
import kz.zerek.language.Language;
import kz.zerek.language.PartialDate;
import kz.zerek.language.Relation;
import kz.zerek.language.answer.TypedDates;
import kz.zerek.language.date.DateWords;
import kz.zerek.language.statement.QuestionForms;
import kz.zerek.reading.Draft;
import kz.zerek.reading.DraftDetails;

/** Which fields a draft is edited by, and how what is typed there is what the draft holds. */
final class DraftForm {

    private static final String DATE = "date";
    static final String FORUM = "where.forum";
    /** What stands in a question for its question word. */
    static final String WHEN = "{when}";

    private static final String SINCE = "/..";
    private static final String UNTIL = "../";
    private static final QuestionForms QUESTIONS = new QuestionForms();

    private DraftForm() {}

    /**
     * Fields that belong together.
     *
     * @param name of its label
     * @param paths in the draft
     */
    record Group(String name, List<String> paths) {

        static Group of(String path) {
            return new Group(path, List.of(path));
        }

        static Group inEach(String path) {
            return inEach(path, path);
        }

        static Group inEach(String name, String path) {
            return new Group(
                    name,
                    Arrays.stream(Language.values())
                            .map(language -> Draft.in(path, language))
                            .toList());
        }
    }

    static List<Group> groups(Draft draft) {
        return switch (draft.kind()) {
            case DATE -> List.of(Group.of(DATE), Group.inEach("statement"), Group.inEach("question"));
            case ACRONYM -> List.of(Group.inEach("short"), Group.inEach("long"));
            case PROPOSAL -> proposal(draft);
        };
    }

    private static List<Group> proposal(Draft draft) {
        var groups = new ArrayList<Group>();
        if (!draft.has("who")) {
            groups.add(new Group("actor", List.of("actor.name.kk", "actor.name.ru.base", "actor.name.en")));
            groups.add(Group.of("actor.name.ru.genitive"));
        }
        groups.add(Group.inEach("what"));
        if (draft.has(FORUM)) groups.add(Group.of("where.session"));
        else groups.add(Group.inEach("where"));
        groups.add(Group.of("when"));
        return groups;
    }

    /** The fields of one of the details, besides what it counts. */
    static List<Group> detail(String detail) {
        return List.of(
                new Group("details" + DraftDetails.VALUE, List.of(detail + DraftDetails.VALUE)),
                Group.inEach("details" + DraftDetails.STATEMENT, detail + DraftDetails.STATEMENT),
                Group.inEach("details" + DraftDetails.QUESTION, detail + DraftDetails.QUESTION));
    }

    /** Of all fields. */
    static List<String> paths(Draft draft) {
        var details = DraftDetails.of(draft.fields()).stream().flatMap(detail -> detail(detail).stream());
        return Stream.concat(groups(draft).stream(), details)
                .flatMap(group -> group.paths().stream())
                .toList();
    }

    /** The id of a field or a choice on the page. */
    static String id(String path) {
        return path.replaceAll("[^a-z0-9]+", "-");
    }

    /** What a field shows: dates in words, fractions as the language writes them. */
    static String shown(Draft draft, String path, Language reader) {
        var value = draft.get(path);
        try {
            return switch (path) {
                case DATE -> DateWords.nominal(Dating.parse(value).date(), reader);
                case "when" -> DateWords.nominal(PartialDate.parse(value), reader);
                default -> path.endsWith(DraftDetails.VALUE) && reader != Language.EN ? value.replace('.', ',') : value;
            };
        } catch (DateTimeException e) {
            return value;
        }
    }

    /** What stands for nothing in a field: the question that a rule forms, if none is written. */
    static String placeholder(Draft draft, String path) {
        if (!path.startsWith("question.")) return "";
        var language = Draft.language(path).orElseThrow();
        return QUESTIONS
                .when(draft.get("statement", language), language)
                .map(question -> question.replace(WHEN, "…"))
                .orElse("");
    }

    /** The draft with what was typed into a field; a date in words is taken as the date. */
    static Draft changed(Draft draft, String path, String text) {
        return switch (path) {
            case DATE ->
                draft.with(
                        path,
                        TypedDates.read(text)
                                .map(PartialDate::toString)
                                .or(() -> Optional.of(alone(text)))
                                .map(date -> written(date, relation(draft)))
                                .orElseThrow());
            case "when" ->
                draft.with(
                        path, TypedDates.read(text).map(PartialDate::toString).orElse(text));
            default -> draft.with(path, path.endsWith(DraftDetails.VALUE) ? number(text) : text);
        };
    }

    /** As the bank writes it; three figures behind a comma may be thousands, and are left to be told. */
    private static String number(String text) {
        return text.replaceAll("[\\h%]", "").replaceFirst("^(\\d+),(\\d{1,2}|\\d{4,})$", "$1.$2");
    }

    /** How the event stands to its date, also to one that cannot be read. */
    static Relation relation(Draft draft) {
        var date = draft.get(DATE);
        if (date.endsWith(SINCE)) return Relation.SINCE;
        return date.startsWith(UNTIL) ? Relation.UNTIL : Relation.AT;
    }

    static Draft related(Draft draft, Relation relation) {
        return draft.with(DATE, written(alone(draft.get(DATE)), relation));
    }

    private static String written(String date, Relation relation) {
        return switch (relation) {
            case AT -> date;
            case SINCE -> date + SINCE;
            case UNTIL -> UNTIL + date;
        };
    }

    private static String alone(String dating) {
        return dating.endsWith(SINCE)
                ? dating.substring(0, dating.length() - SINCE.length())
                : dating.startsWith(UNTIL) ? dating.substring(UNTIL.length()) : dating;
    }
}
