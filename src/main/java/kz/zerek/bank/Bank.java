package kz.zerek.bank;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One consistent state of the fact bank: immutable, in the order in which it was written, every reference resolvable.
 */
public final class Bank {

    /** The bank that holds nothing. */
    public static final Bank EMPTY =
            new Bank("empty", List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private final String version;
    private final Map<String, Document> documents;
    private final Map<String, Topic> topics;
    private final Map<String, Actor> actors;
    private final Map<String, Forum> forums;
    private final Map<String, Fact> facts;
    private final Map<String, FactSet> sets;
    private final List<Subject> subjects;

    /**
     * @param version names this state; the same version means the same facts on any machine
     * @throws IllegalArgumentException if an id is given twice or a reference leads nowhere
     */
    public Bank(
            String version,
            Collection<Document> documents,
            Collection<Topic> topics,
            Collection<Actor> actors,
            Collection<Forum> forums,
            Collection<Fact> facts,
            Collection<FactSet> sets) {
        this.version = version;
        this.documents = byId(documents, Document::id);
        this.topics = byId(topics, Topic::id);
        this.actors = byId(actors, Actor::id);
        this.forums = byId(forums, Forum::id);
        this.facts = byId(facts, Fact::id);
        this.sets = byId(sets, FactSet::id);
        subjects = Stream.<Subject>concat(facts.stream(), sets.stream()).toList();
        sets.forEach(set -> requireNew(this.facts.get(set.id()), set.id()));
        subjects.forEach(this::check);
    }

    private static <T> Map<String, T> byId(Collection<T> all, Function<T, String> id) {
        var byId = LinkedHashMap.<String, T>newLinkedHashMap(all.size());
        for (var part : all) requireNew(byId.putIfAbsent(id.apply(part), part), id.apply(part));
        return byId;
    }

    private static void requireNew(@Nullable Object before, String id) {
        if (before != null) throw new IllegalArgumentException("twice in the bank: " + id);
    }

    private void check(Subject subject) {
        topic(subject.topic());
        document(subject.source().document());
        switch (subject) {
            case ProposalFact proposal -> {
                actor(proposal.who());
                if (proposal.where() instanceof Place.Session session) forum(session.forum());
            }
            case FactSet set -> set.members().forEach(this::acronym);
            case DateFact _, AcronymFact _ -> {}
        }
    }

    public String version() {
        return version;
    }

    public Collection<Fact> facts() {
        return facts.values();
    }

    /** All that can be asked about: the facts, then the sets. */
    public List<Subject> subjects() {
        return subjects;
    }

    public <F extends Fact> Stream<F> facts(Class<F> type) {
        return facts.values().stream().filter(type::isInstance).map(type::cast);
    }

    public List<FactSet> sets() {
        return List.copyOf(sets.values());
    }

    public List<Topic> topics() {
        return List.copyOf(topics.values());
    }

    public Collection<Actor> actors() {
        return actors.values();
    }

    public Collection<Forum> forums() {
        return forums.values();
    }

    public Collection<Document> documents() {
        return documents.values();
    }

    /** @throws IllegalArgumentException if the bank has no such fact; so do the methods below */
    public Fact fact(String id) {
        return get(facts, id);
    }

    public DateFact dated(String id) {
        return (DateFact) fact(id);
    }

    public AcronymFact acronym(String id) {
        return (AcronymFact) fact(id);
    }

    public ProposalFact proposal(String id) {
        return (ProposalFact) fact(id);
    }

    public FactSet set(String id) {
        return get(sets, id);
    }

    /** Whether there is a fact or set of this id. */
    public boolean has(String id) {
        return facts.containsKey(id) || sets.containsKey(id);
    }

    /** The fact or set of this id. */
    public Subject subject(String id) {
        var fact = facts.get(id);
        return fact == null ? set(id) : fact;
    }

    public Topic topic(String id) {
        return get(topics, id);
    }

    public Actor actor(String id) {
        return get(actors, id);
    }

    public Forum forum(String id) {
        return get(forums, id);
    }

    public Document document(String id) {
        return get(documents, id);
    }

    private static <T> T get(Map<String, T> map, String id) {
        var found = map.get(id);
        if (found == null) throw new IllegalArgumentException("not in the bank: " + id);
        return found;
    }
}
