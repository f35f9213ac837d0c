package kz.zerek.reading;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import kz.zerek.bank.file.BankFolder;
import kz.zerek.bank.file.BankWriter;
import kz.zerek.bank.file.FieldPaths;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import kz.zerek.language.kazakh.KazakhNominatives;
import kz.zerek.reading.Draft.Kind;

/** Candidates as a bank file: the documents they rest on, their topic, and what each draft says. */
final class DraftFile {

    /** Who proposes, if it is nobody whom the bank knows: fields of an actor of the file's own. */
    static final String ACTOR = "actor.";

    private static final String FORUM = "where.forum";
    private static final String SESSION = "where.session";
    private static final String WHO = "who";
    /** May be typed as it stands before its verb: «қор құруды». */
    private static final String WHAT_IN_KAZAKH = Draft.in("what", Language.KK);

    private final Reading reading;
    private final IntFunction<String> texts;
    private final Map<Kind, List<Candidate>> candidates = new TreeMap<>();
    private final List<Map<String, String>> actors = new ArrayList<>();

    /** @param texts of the versions of the document */
    DraftFile(Reading reading, List<Candidate> candidates, IntFunction<String> texts) {
        this.reading = reading;
        this.texts = texts;
        for (var candidate : candidates) {
            this.candidates
                    .computeIfAbsent(candidate.kind(), _ -> new ArrayList<>())
                    .add(candidate);
            var actor = actor(candidate);
            if (!actor.isEmpty() && !actors.contains(actor)) actors.add(actor);
        }
    }

    static String name(ReadingId id) {
        return id + ".yaml";
    }

    String name() {
        return name(reading.id());
    }

    /** The file alone in a folder, with the texts of its documents. */
    BankFolder folder() {
        return folder(reading.id(), yaml(), texts);
    }

    /**
     * @param yaml what {@link #yaml} once gave
     * @param texts of the versions of its document
     */
    static BankFolder folder(ReadingId id, String yaml, IntFunction<String> texts) {
        return path -> {
            var text = path.equals(name(id)) ? yaml : texts.apply(version(path));
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        };
    }

    /** The reading to which a file of its folder belongs. */
    static ReadingId owner(String path) {
        return ReadingId.in(path.substring(path.lastIndexOf('/') + 1));
    }

    private static int version(String path) {
        return Integer.parseInt(path.substring(path.lastIndexOf('-') + 1, path.lastIndexOf('.')));
    }

    String yaml() {
        var file = new LinkedHashMap<String, Object>();
        file.put("documents", documents());
        file.put("topics", List.of(topic()));
        if (!actors.isEmpty())
            file.put("actors", actors.stream().map(this::actorEntry).toList());
        candidates.forEach(
                (kind, all) -> file.put(kind.list, all.stream().map(this::entry).toList()));
        return BankWriter.write(file);
    }

    /** In one order in every run, so that the same drafts are the same file. */
    private Map<String, Object> topic() {
        var topic = new LinkedHashMap<String, Object>();
        topic.put("id", reading.id().value());
        topic.put("name", localized(reading.title()));
        return topic;
    }

    private List<Map<String, Object>> documents() {
        var versions = new TreeSet<Integer>();
        candidates
                .values()
                .forEach(all ->
                        all.forEach(candidate -> versions.add(candidate.place().version())));
        return versions.stream().map(this::document).toList();
    }

    private Map<String, Object> document(int version) {
        var document = new LinkedHashMap<String, Object>();
        document.put("id", reading.id().document(version));
        document.put("language", reading.language().code());
        document.put("text", reading.id().document(version) + ".txt");
        document.put("title", localized(reading.title()));
        return document;
    }

    private static Map<String, String> localized(Localized<String> texts) {
        var map = new LinkedHashMap<String, String>();
        for (var language : Language.values()) map.put(language.code(), texts.in(language));
        return map;
    }

    private Map<String, Object> entry(Candidate candidate) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("id", reading.id().fact(candidate.number()));
        entry.put("topic", reading.id().value());
        candidate.draft().fields().forEach((field, value) -> {
            if (!field.startsWith(ACTOR) && !DraftDetails.isOfOne(field) && !isElsewhere(candidate.draft(), field))
                FieldPaths.put(
                        entry, field, field.equals(WHAT_IN_KAZAKH) ? KazakhNominatives.ofVerbalNoun(value) : value);
        });
        var details = DraftDetails.said(candidate.draft());
        if (!details.isEmpty())
            entry.put(
                    "details",
                    details.stream()
                            .map(detail -> detail(candidate.draft(), detail))
                            .toList());
        var actor = actor(candidate);
        if (!actor.isEmpty()) entry.put(WHO, actorId(actor));
        entry.put("source", source(candidate));
        return entry;
    }

    /** Whether it tells a place beside a session of a forum, or a session of none: the choice of the forum may come back. */
    private static boolean isElsewhere(Draft draft, String field) {
        if (!field.startsWith("where.") || field.equals(FORUM)) return false;
        return draft.has(FORUM) != field.equals(SESSION);
    }

    private static Map<String, Object> detail(Draft draft, String detail) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("id", DraftDetails.id(detail));
        DraftDetails.fields(draft.fields(), detail).forEach((field, value) -> FieldPaths.put(entry, field, value));
        return entry;
    }

    private Map<String, Object> source(Candidate candidate) {
        var place = candidate.place();
        return new SourceEntry(
                        reading.id().document(place.version()),
                        texts.apply(place.version()),
                        place,
                        candidate,
                        reading.language())
                .fields();
    }

    /** The fields of somebody who is not known to the bank; none if the proposal names one who is. */
    private static Map<String, String> actor(Candidate candidate) {
        var actor = new TreeMap<String, String>();
        if (candidate.draft().has(WHO)) return actor;
        candidate.draft().fields().forEach((field, value) -> {
            if (field.startsWith(ACTOR)) actor.put(field.substring(ACTOR.length()), value);
        });
        return actor;
    }

    private String actorId(Map<String, String> actor) {
        // The same name keeps its id, whoever else comes or goes.
        return reading.id() + "-who-" + Integer.toHexString(actor.hashCode());
    }

    private Map<String, Object> actorEntry(Map<String, String> actor) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("id", actorId(actor));
        actor.forEach((field, value) -> FieldPaths.put(entry, field, value));
        return entry;
    }

    /** The candidates that a field of the file belongs to, by its path, each with the path in its draft. */
    List<Located> locate(String path) {
        for (var kind : Kind.values()) {
            if (path.startsWith(kind.list + "[")) {
                var candidate = candidates.get(kind).get(index(path));
                return List.of(new Located(candidate.number(), DraftDetails.located(candidate.draft(), rest(path))));
            }
        }
        if (!path.startsWith("actors[")) return List.of();
        var actor = actors.get(index(path));
        return candidates.get(Kind.PROPOSAL).stream()
                .filter(candidate -> actor(candidate).equals(actor))
                .map(candidate -> new Located(candidate.number(), ACTOR + rest(path)))
                .toList();
    }

    /** A field of the draft of a candidate. */
    record Located(int candidate, String field) {}

    private static int index(String path) {
        return Integer.parseInt(path.substring(path.indexOf('[') + 1, path.indexOf(']')));
    }

    private static String rest(String path) {
        return path.substring(Math.min(path.length(), path.indexOf(']') + 2));
    }
}
