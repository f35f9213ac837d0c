package kz.zerek.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import kz.zerek.bank.Actor;
import kz.zerek.bank.Bank;
import kz.zerek.bank.Place;
import kz.zerek.bank.ProposalFact;
import kz.zerek.bank.Subject;
import kz.zerek.language.Localized;

/** Questions about who proposed what and where. */
final class ProposalMaker implements Maker {

    static final String WHO = "who";
    static final String WHERE = "where";
    /** The years for which someone may be known for what he proposes. */
    private static final int LIFETIME = 60;

    private final Bank bank;
    private final Localized<Phrases> phrases;
    private final Known known;

    ProposalMaker(Bank bank, Localized<Phrases> phrases, Known known) {
        this.bank = bank;
        this.phrases = phrases;
        this.known = known;
    }

    @Override
    public Stream<ProposalFact> subjects() {
        return bank.facts(ProposalFact.class);
    }

    @Override
    public Stream<Prompt> prompts(Subject subject) {
        return subject instanceof ProposalFact fact ? ofFact(fact) : Stream.empty();
    }

    private static Stream<Prompt> ofFact(ProposalFact fact) {
        var prompts = new ArrayList<Prompt>();
        for (var kind : List.of(Kind.WHO_PROPOSED, Kind.WHAT_PROPOSED, Kind.CAME_FIRST))
            prompts.add(new Prompt(kind, fact.id(), ""));
        for (var kind : List.of(Kind.COMPLETE, Kind.TRUE_FALSE_CLAIM)) prompts.add(new Prompt(kind, fact.id(), WHO));
        if (fact.where() != null) prompts.add(new Prompt(Kind.WHERE_PROPOSED, fact.id(), ""));
        if (fact.where() instanceof Place.Session)
            for (var kind : List.of(Kind.COMPLETE, Kind.TRUE_FALSE_CLAIM))
                prompts.add(new Prompt(kind, fact.id(), WHERE));
        return prompts.stream();
    }

    @Override
    public Optional<Draft> make(Prompt prompt, Difficulty difficulty, Chance chance) {
        var fact = bank.proposal(prompt.subject());
        var what = new Ref.What(fact.id());
        var who = new Ref.Who(fact.who());
        return switch (prompt.kind()) {
            case WHO_PROPOSED ->
                Draft.choice(List.of(what), who, otherActors(fact, _ -> true, difficulty, chance), chance);
            case WHERE_PROPOSED -> where(fact, List.of(who, what), difficulty, chance);
            case WHAT_PROPOSED -> what(fact, difficulty, chance);
            case COMPLETE ->
                prompt.variant().equals(WHO)
                        ? Draft.choice(List.of(what), who, actorsOfGender(fact, difficulty, chance), chance)
                        : where(fact, List.of(what), difficulty, chance);
            case TRUE_FALSE_CLAIM -> trueOrFalse(fact, prompt.variant(), difficulty, chance);
            case CAME_FIRST -> cameFirst(fact, chance);
            default -> throw new IllegalArgumentException("not about proposals: " + prompt);
        };
    }

    /** A verb beside the blank tells the gender: «______ предложила». */
    private List<Ref.Who> actorsOfGender(ProposalFact fact, Difficulty difficulty, Chance chance) {
        var gender = bank.actor(fact.who()).gender();
        return otherActors(fact, other -> other.gender() == gender, difficulty, chance);
    }

    /** Others of the same kind; those who proposed something at about the same time are nearest. */
    private List<Ref.Who> otherActors(ProposalFact fact, Predicate<Actor> fits, Difficulty difficulty, Chance chance) {
        var actor = bank.actor(fact.who());
        var others = known.actors()
                .candidates(
                        actor.kind().name(),
                        other -> !known.claims().isBy(other.id(), fact)
                                && other.kind() == actor.kind()
                                && fits.test(other),
                        chance);
        return nearOnes(others, other -> distance(fact, other), difficulty, chance).stream()
                .map(other -> new Ref.Who(other.id()))
                .toList();
    }

    private double distance(ProposalFact fact, Actor other) {
        return known.proposalsBy(other).stream()
                .mapToDouble(proposal -> ProposalDistance.between(fact, proposal))
                .min()
                .orElse(Double.MAX_VALUE);
    }

    private static <T> List<T> nearOnes(
            List<T> candidates, ToDoubleFunction<T> distance, Difficulty difficulty, Chance chance) {
        // A date in the question rules out who lived at another time.
        long ofTheTime = candidates.stream()
                .filter(other -> distance.applyAsDouble(other) <= LIFETIME)
                .count();
        long tempting = Math.min(ofTheTime, Math.max(2 * Draft.OPTIONS, candidates.size() / 2));
        var near = Nearness.nearest(candidates, distance, Math.max(Draft.OPTIONS - 1, (int) tempting));
        return Nearness.pick(near, distance, difficulty, Draft.OPTIONS - 1, chance);
    }

    private Optional<Draft> where(ProposalFact fact, List<Ref> given, Difficulty difficulty, Chance chance) {
        return switch (fact.where()) {
            case Place.Session session ->
                Draft.choice(
                        given,
                        new Ref.AtSession(session.forum(), session.number()),
                        otherSessions(fact, session, difficulty, Draft.OPTIONS - 1, chance),
                        chance);
            case Place.Named _ -> {
                var others = known.places().stream()
                        .filter(other -> !known.claims().isAt(other.where(), fact))
                        .map(other -> new Ref.Where(other.id()))
                        .toList();
                var wrong = chance.shuffled(others).stream()
                        .limit(Draft.OPTIONS - 1)
                        .toList();
                yield Draft.choice(given, new Ref.Where(fact.id()), wrong, chance);
            }
            case null -> Optional.empty();
        };
    }

    private List<Ref.AtSession> otherSessions(
            ProposalFact fact, Place.Session session, Difficulty difficulty, int count, Chance chance) {
        int least = fact.earliest() == null ? 1 : fact.earliest();
        return NumberDistractors.around(session.number(), least, difficulty, count, chance).stream()
                .map(other -> new Place.Session(session.forum(), other))
                .filter(other -> !known.claims().isAt(other, fact))
                .map(ProposalMaker::session)
                .toList();
    }

    private Optional<Draft> what(ProposalFact fact, Difficulty difficulty, Chance chance) {
        if (fact.where() == null && fact.when() == null) return Optional.empty();
        var claims = known.claims();
        var others = known.proposals()
                .candidates(
                        fact.topic(), other -> !claims.isBy(fact.who(), other) && isAlikeInLength(fact, other), chance);
        var wrong =
                nearOnes(claims.distinct(others), other -> ProposalDistance.between(fact, other), difficulty, chance)
                        .stream()
                        .map(other -> new Ref.What(other.id()))
                        .toList();
        return Draft.choice(
                List.of(new Ref.Who(fact.who()), new Ref.Occasion(fact.id())), new Ref.What(fact.id()), wrong, chance);
    }

    private boolean isAlikeInLength(ProposalFact a, ProposalFact b) {
        return phrases.stream()
                .noneMatch(words ->
                        Nearness.isFarInLength(words.text(new Ref.What(a.id())), words.text(new Ref.What(b.id()))));
    }

    private Optional<Draft> trueOrFalse(ProposalFact fact, String variant, Difficulty difficulty, Chance chance) {
        var what = new Ref.What(fact.id());
        Ref truth = variant.equals(WHO) ? new Ref.Who(fact.who()) : session((Place.Session) fact.where());
        if (chance.flip()) return Optional.of(Draft.truth(List.of(what, truth), true));
        var wrong = variant.equals(WHO)
                ? otherActors(fact, _ -> true, difficulty, chance)
                : farthestFirst(fact, difficulty, chance);
        return wrong.stream()
                .map(claimed -> Draft.truth(List.of(what, claimed), false))
                .findFirst();
    }

    /** One session off is a trap that only a hard question may set. */
    private List<Ref.AtSession> farthestFirst(ProposalFact fact, Difficulty difficulty, Chance chance) {
        var session = (Place.Session) fact.where();
        var others = otherSessions(fact, session, difficulty, difficulty == Difficulty.HARD ? 1 : 2, chance);
        return others.stream()
                .sorted(Comparator.comparingInt(other -> -Math.abs(other.number() - session.number())))
                .toList();
    }

    private static Ref.AtSession session(Place.Session session) {
        return new Ref.AtSession(session.forum(), session.number());
    }

    private Optional<Draft> cameFirst(ProposalFact fact, Chance chance) {
        var claims = known.claims();
        var later = known.proposals()
                .candidates(
                        fact.topic(),
                        other -> Precedence.isBefore(fact, other)
                                && !claims.areSame(fact, other)
                                && isAlikeInLength(fact, other),
                        chance);
        if (later.size() < 2) return Optional.empty();
        var wrong = claims.distinct(chance.shuffled(later)).stream()
                .limit(Draft.OPTIONS - 1)
                .map(other -> new Ref.What(other.id()))
                .toList();
        return Draft.choice(List.of(), new Ref.What(fact.id()), wrong, chance);
    }
}
