package kz.zerek.extraction.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zerek.extraction.DateFind;
import kz.zerek.extraction.text.Sentence;
import kz.zerek.language.Language;
import org.jspecify.annotations.Nullable;

/** Reads one sentence for a proposal. What a proposal's words are is data; in which order they stand is the language's. */
abstract class ClauseReader extends SentenceView {

    private static final int LONGEST_OFFICE = 5;
    private static final int SHORTEST_LIST = 2;

    ClauseReader(String text, Sentence sentence, List<DateFind> dates) {
        super(text, sentence, dates);
    }

    static ClauseReader of(String text, Sentence sentence, List<DateFind> dates) {
        return sentence.language() == Language.KK
                ? new KazakhClauses(text, sentence, dates)
                : new SubjectFirstClauses(text, sentence, dates);
    }

    /** Where an item of a list of proposals begins, behind its number; 0 if it is none. */
    final int item() {
        int from = words.listed.end(tokens, 0);
        return from < end() ? Math.max(from, 0) : 0;
    }

    /**
     * The items of a list within the sentence: "two ideas: first, to start at nine; second, to ban telephones", "proposed to
     * create a fund, to hold a forum and to open a centre".
     *
     * @param what null if the sentence only announces proposals
     * @return none if there is no list
     */
    final List<Range> items(@Nullable Range what) {
        var begins = new ArrayList<Range>();
        for (int at = 1; at < end(); at++) {
            var before = tokens.get(at - 1);
            if (!isSign(at - 1) && !words.links.hold(before.text()) && !words.but.hold(before.text())) continue;
            int to = words.listed.end(tokens, at);
            if (to > at) begins.add(new Range(at, to));
        }
        if (begins.size() >= SHORTEST_LIST)
            return IntStream.range(0, begins.size())
                    .mapToObj(i -> item(
                            begins.get(i).to(),
                            i + 1 < begins.size() ? begins.get(i + 1).from() : itemsEnd()))
                    .filter(Objects::nonNull)
                    .toList();
        var whole = what == null ? behindColon() : new Range(beforeLinks(what.from()), what.to());
        var actions = whole == null ? List.<Range>of() : actions(whole);
        // Two things that one wants to do may be one proposal.
        return actions.size() > SHORTEST_LIST || what == null && actions.size() == SHORTEST_LIST ? actions : List.of();
    }

    private @Nullable Range behindColon() {
        for (int at = 1; at + 1 < end(); at++) if (tokens.get(at).isSign(':')) return new Range(at + 1, end());
        return null;
    }

    /** With the "to" of "to create". */
    private int beforeLinks(int from) {
        int at = from;
        while (at > 0 && words.links.hold(tokens.get(at - 1).text())) at--;
        return at;
    }

    /** What is to be done, parted where commas and conjunctions join actions. */
    private List<Range> actions(Range what) {
        var actions = new ArrayList<Range>();
        int from = what.from();
        for (int at = what.from() + 1; at < what.to(); at++) {
            boolean isJoint = tokens.get(at).isSign(',') || tokens.get(at).isSign(';') || isConjunction(at);
            if (!isJoint || !areActions(from, at, what.to())) continue;
            actions.add(item(from, at));
            from = at + 1;
        }
        actions.add(item(from, what.to()));
        return actions.stream().filter(Objects::nonNull).toList();
    }

    /** Whether an action stands on either side of what joins them. */
    abstract boolean areActions(int from, int at, int to);

    private @Nullable Range item(int from, int to) {
        int last = to;
        while (last > from
                && (isSign(last - 1) && !isClosing(last - 1)
                        || words.but.hold(tokens.get(last - 1).text()))) last--;
        return what(from, last);
    }

    /** Behind the last item of a list: the end of the sentence, or a verb behind it. */
    int itemsEnd() {
        return end();
    }

    /** Whether it tells of offers that are no proposals: a cup of tea, a job, marriage, the call to arms. */
    final boolean isOffer() {
        // «предложил закончить работу» is none.
        return first(words.offers, 0).filter(offer -> !isToDo(offer)).isPresent();
    }

    private boolean isToDo(Range range) {
        for (int at = range.from(); at < range.to() - 1; at++)
            if (words.infinitives.hold(tokens.get(at).text())) return true;
        return false;
    }

    /** Whether somebody is only called by what he is: "the scientist". */
    final boolean isAnonymous(Range who) {
        int from = actorWords.articles.hold(tokens.get(who.from()).text()) ? who.from() + 1 : who.from();
        return from + 1 == who.to()
                && !isCapital(from)
                && actorWords.isTitle(tokens.get(from))
                && !actorWords.bodies.hold(tokens.get(from).text());
    }

    /** A proposal without its verb, which another part of the sentence has: «Норвегия ғылыми орталық ашуды, ал Португалия …». */
    Optional<Clause> elliptical() {
        return Optional.empty();
    }

    /** All of it, as an item of a list. */
    final @Nullable Range all() {
        return what(0, end());
    }

    /** A proposal, or the announcement of some. */
    abstract Optional<Clause> proposing();

    final boolean announces(int from, int to) {
        return first(words.announcing, from).filter(found -> found.from() < to).isPresent();
    }

    /** Whether somebody is named by more than a capital at the beginning of the sentence: shops offer things too. */
    boolean isKnown(Range who) {
        return hasSign(who) || who.from() > 0 && capitals(who) > 0 || capitals(who) > 1;
    }

    /** Whether a title, a state or a surname is among the words. */
    final boolean hasSign(Range who) {
        for (int at = who.from(); at < who.to(); at++)
            if (actorWords.isTitle(tokens.get(at)) || isActor(at) || actorWords.isSurname(tokens.get(at))) return true;
        return false;
    }

    final int capitals(Range who) {
        int capitals = 0;
        for (int at = who.from(); at < who.to(); at++) if (isCapital(at)) capitals++;
        return capitals;
    }

    /** The first that the sentence names, as somebody to whom a pronoun may point back. */
    @Nullable
    String named() {
        return names().filter(run -> hasSign(run) || capitals(run) > 1)
                .map(this::words)
                .findFirst()
                .orElseGet(this::office);
    }

    /** Where and when somebody spoke, if the sentence tells only that: "She addressed the conference on 2 April". */
    abstract Occasion setting();

    final boolean isOfSpeaking() {
        return tokens.stream().anyMatch(token -> words.speaking.hold(token.text()));
    }

    /** The first person that the sentence names, to whom a bare title may point back. */
    final @Nullable String person() {
        return names().filter(this::isPerson).map(this::words).findFirst().orElse(null);
    }

    /** Names and titles in a row, as far as they may be subjects. */
    private Stream<Range> names() {
        var names = new ArrayList<Range>();
        int from = 0;
        for (int at = 0; at <= end(); at++) {
            if (at < end() && isOfName(at)) continue;
            var run = new Range(from, at);
            if (capitals(run) > 0 && isSubject(run)) names.add(run);
            from = at + 1;
        }
        return names.stream();
    }

    private boolean isOfName(int at) {
        return !isInDate(at)
                && !actorWords.pronouns.hold(tokens.get(at).text())
                && (isCapital(at) || actorWords.isTitle(tokens.get(at)) || isWithinName(at));
    }

    /** Whether names could be the subject of their sentence. */
    boolean isSubject(Range names) {
        return true;
    }

    /** Two or three names, and none of a body, a meeting or a state. */
    private boolean isPerson(Range names) {
        for (int at = names.from(); at < names.to(); at++) {
            var token = tokens.get(at);
            if (isActor(at) && at + 1 == names.to() || isAcronym(at) || placeWords.isForum(token) && isCapital(at))
                return false;
            if (actorWords.bodies.hold(token.text()) || actorWords.namesOfPlaces.hold(token.text())) return false;
        }
        return capitals(names) > 1;
    }

    /** An office at the beginning: "The energy minister". */
    private @Nullable String office() {
        if (end() == 0 || !actorWords.articles.hold(tokens.getFirst().text())) return null;
        for (int at = 1; at < Math.min(end(), LONGEST_OFFICE); at++)
            if (actorWords.isTitle(tokens.get(at))) return words(new Range(0, at + 1));
        return null;
    }

    final boolean isActor(int at) {
        return isCapital(at) && actorWords.actors.hold(tokens.get(at).text());
    }

    /** A full stop after an initial, and what joins names. */
    final boolean isWithinName(int at) {
        if (tokens.get(at).isSign('.'))
            return at > 0
                    && isCapital(at - 1)
                    && (tokens.get(at - 1).text().length() == 1
                            || actorWords.abbreviated.hold(tokens.get(at - 1).text()));
        // «Отто фон Бисмарк»
        if (actorWords.particles.hold(tokens.get(at).text()))
            return at > 0 && at + 1 < end() && isCapital(at - 1) && (isCapital(at + 1) || isParticle(at + 1));
        return tokens.get(at).isDash() && !tokens.get(at).spaced();
    }

    private boolean isParticle(int at) {
        return actorWords.particles.hold(tokens.get(at).text());
    }
}
