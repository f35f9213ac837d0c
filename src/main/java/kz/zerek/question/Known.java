package kz.zerek.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.zerek.bank.AcronymFact;
import kz.zerek.bank.Actor;
import kz.zerek.bank.Bank;
import kz.zerek.bank.DateFact;
import kz.zerek.bank.Fact;
import kz.zerek.bank.Place;
import kz.zerek.bank.ProposalFact;
import kz.zerek.language.Relation;

/**
 * What makers look up in one bank, so that no question needs a look at all of it. Each index is made when it is first
 * needed: whoever only puts stored questions into words needs none.
 */
final class Known {

    private final Lazy<EventDates> eventDates;
    private final Lazy<Map<String, Set<String>>> datings;
    private final Lazy<DateDistractors> dateDistractors;
    private final Lazy<Pool<DateFact>> events;
    private final Lazy<Pool<AcronymFact>> acronyms;
    private final Lazy<Namesakes<AcronymFact>> namesakes;
    private final Lazy<Pool<ProposalFact>> proposals;
    private final Lazy<Namesakes<ProposalFact>> sameProposals;
    private final Lazy<Pool<Actor>> actors;
    private final Lazy<ProposalClaims> claims;
    private final Lazy<Map<String, List<ProposalFact>>> proposalsByActor;
    private final Lazy<List<ProposalFact>> places;

    Known(Bank bank) {
        eventDates = new Lazy<>(() -> new EventDates(bank));
        datings = new Lazy<>(() -> bank.facts(DateFact.class)
                .collect(Collectors.groupingBy(
                        DateFact::event, Collectors.mapping(DateFact::id, Collectors.toUnmodifiableSet()))));
        dateDistractors = new Lazy<>(() -> new DateDistractors(bank, eventDates()));
        events = new Lazy<>(
                () -> pool(bank.facts(DateFact.class).filter(Known::isEvent).toList()));
        acronyms = new Lazy<>(() ->
                pool(bank.facts(AcronymFact.class).filter(Known::isExpanded).toList()));
        namesakes = new Lazy<>(() -> Namesakes.ofAcronyms(bank));
        proposals = new Lazy<>(() -> pool(bank.facts(ProposalFact.class).toList()));
        sameProposals = new Lazy<>(() -> Namesakes.ofProposals(bank));
        actors = new Lazy<>(() ->
                new Pool<>(List.copyOf(bank.actors()), actor -> actor.kind().name()));
        claims = new Lazy<>(() -> new ProposalClaims(bank));
        proposalsByActor =
                new Lazy<>(() -> bank.facts(ProposalFact.class).collect(Collectors.groupingBy(ProposalFact::who)));
        places = new Lazy<>(() -> places(bank));
    }

    private static <F extends Fact> Pool<F> pool(List<F> facts) {
        return new Pool<>(facts, Fact::topic);
    }

    private static List<ProposalFact> places(Bank bank) {
        var places = new LinkedHashMap<Place, ProposalFact>();
        bank.facts(ProposalFact.class)
                .filter(fact -> fact.where() instanceof Place.Named)
                .forEach(fact -> places.putIfAbsent(fact.where(), fact));
        return List.copyOf(places.values());
    }

    /** What happened at a date, and not since or until it: only such things can be put in order or told by a date. */
    static boolean isEvent(DateFact fact) {
        return fact.dating().relation() == Relation.AT;
    }

    /** An acronym that no source expands is often a rare or garbled one: it is kept, but neither asked nor offered. */
    static boolean isExpanded(AcronymFact fact) {
        return fact.longName() != null;
    }

    EventDates eventDates() {
        return eventDates.get();
    }

    /** The ids of the facts that date an event of the bank. */
    Set<String> datings(String event) {
        return datings.get().get(event);
    }

    DateDistractors dateDistractors() {
        return dateDistractors.get();
    }

    Pool<DateFact> events() {
        return events.get();
    }

    /** Those with a full name. */
    Pool<AcronymFact> acronyms() {
        return acronyms.get();
    }

    Namesakes<AcronymFact> namesakes() {
        return namesakes.get();
    }

    Pool<ProposalFact> proposals() {
        return proposals.get();
    }

    /** Proposals of one thing are namesakes, whoever made them. */
    Namesakes<ProposalFact> sameProposals() {
        return sameProposals.get();
    }

    Pool<Actor> actors() {
        return actors.get();
    }

    ProposalClaims claims() {
        return claims.get();
    }

    List<ProposalFact> proposalsBy(Actor actor) {
        return proposalsByActor.get().getOrDefault(actor.id(), List.of());
    }

    /** For each place that is no session, in the order of the bank, the first fact that has it. */
    List<ProposalFact> places() {
        return places.get();
    }
}
