package kz.zerek.reading.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kz.zerek.language.Language;
import kz.zerek.language.Relation;
import kz.zerek.reading.Draft;
import kz.zerek.reading.DraftDetails;
import kz.zerek.reading.TypedValues;

/** Which fields a draft is edited by, and how what is typed there is what the draft holds. */
final class DraftForm {

    private static final String DATE = "date";
    private static final String WHEN = "when";
    static final String FORUM = "where.forum";

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
        groups.add(Group.of(WHEN));
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
        if (path.equals(DATE) || path.equals(WHEN)) return TypedValues.shownDate(value, reader);
        return path.endsWith(DraftDetails.VALUE) ? TypedValues.shownNumber(value, reader) : value;
    }

    /** What stands for nothing in a field: the question that a rule forms, if none is written. */
    static String placeholder(Draft draft, String path) {
        if (!path.startsWith("question.")) return "";
        var language = Draft.language(path).orElseThrow();
        return TypedValues.question(draft.get("statement", language), language).orElse("");
    }

    /** The draft with what was typed into a field; a date in words is taken as the date. */
    static Draft changed(Draft draft, String path, String text) {
        return switch (path) {
            case DATE -> draft.with(path, TypedValues.dating(text, relation(draft)));
            case WHEN -> draft.with(path, TypedValues.date(text));
            default -> draft.with(path, path.endsWith(DraftDetails.VALUE) ? TypedValues.number(text) : text);
        };
    }

    /** How the event stands to its date, also to one that cannot be read. */
    static Relation relation(Draft draft) {
        return TypedValues.relation(draft.get(DATE));
    }

    static Draft related(Draft draft, Relation relation) {
        return draft.with(DATE, TypedValues.related(draft.get(DATE), relation));
    }
}
